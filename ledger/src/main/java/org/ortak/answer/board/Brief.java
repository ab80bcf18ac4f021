package org.ortak.answer.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Kind;
import org.ortak.claim.Place;
import org.ortak.claim.Stage;
import org.ortak.ledger.undertaking.Party;

/**
 * An undertaking or fact in brief.
 *
 * @param number the one that the ledger knows it by
 * @param kind its word; empty where it is not told
 * @param products ids of the pack's goods and services that it is about
 * @param capacity of a plant, in GWh a year; not a number where it is not told
 * @param year in which it is to begin, or began; 0 where it is not told
 * @param lastDay of its reports, in days since 1970
 * @param reported when something was published of it
 * @param slipped by how many days its dates moved in all
 * @param words its names in the form by which they are compared
 */
public record Brief(
    long number,
    String id,
    ClaimType type,
    Optional<Stage> stage,
    String kind,
    List<Party> parties,
    List<Place> places,
    List<String> countries,
    List<String> what,
    List<String> products,
    double capacity,
    int year,
    long firstDay,
    long lastDay,
    DayList reported,
    int sources,
    boolean disputed,
    long slipped,
    String words) {

  /** By the day of the last report; what has none comes last. */
  public static final Comparator<Brief> NEWEST_FIRST =
      Comparator.comparingLong(Brief::lastDay).reversed();

  /** Of what has no day. */
  static final long NO_DAY = Long.MIN_VALUE;

  public Brief {
    parties = List.copyOf(parties);
    places = List.copyOf(places);
    countries = List.copyOf(countries);
    what = List.copyOf(what);
    products = List.copyOf(products);
  }

  public Optional<LocalDate> last() {
    return lastDay == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(lastDay));
  }

  public Optional<LocalDate> first() {
    return firstDay == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(firstDay));
  }

  /** On which its reports were published, oldest first, in days since 1970. */
  public IntStream days() {
    return reported.days();
  }

  /** Whether a report of these days tells of it. */
  boolean isTold(LocalDate since, LocalDate until) {
    return days().anyMatch(day -> day >= since.toEpochDay() && day <= until.toEpochDay());
  }

  /** Absent where it is not told. */
  public Optional<Kind> kindTold() {
    return type.kinds().stream().filter(one -> one.word().equals(kind)).findFirst();
  }

  /** The same under the number that the ledger knows it by. */
  Brief at(long known) {
    return new Brief(
        known, id, type, stage, kind, parties, places, countries, what, products, capacity, year,
        firstDay, lastDay, reported, sources, disputed, slipped, words);
  }

  /** In GWh a year. */
  public OptionalDouble capacityTold() {
    return Double.isNaN(capacity) ? OptionalDouble.empty() : OptionalDouble.of(capacity);
  }
}
