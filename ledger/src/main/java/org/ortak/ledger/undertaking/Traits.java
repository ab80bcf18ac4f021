package org.ortak.ledger.undertaking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Kind;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.Report;

/**
 * What of a report is compared when claims are joined, as numbers (see {@link Symbols}).
 *
 * @param document the one that tells it
 * @param first those on the first side: suppliers, investors, seekers, holders, owners …
 * @param second those on the other side
 * @param both all of them
 * @param where where it is
 * @param subject the words of its subject
 * @param part those of them which say that it is one part of something
 * @param goods those of them that tell one sort of goods from another
 * @param model those of the subject's words that are no general words for goods and not the
 *     parties' names
 * @param count how many works it tells of
 * @param dates when its events are, were or shall be
 * @param said the day it was told as a count of days; {@link #UNDATED} where nothing tells it
 */
public record Traits(
    Report report,
    int document,
    ClaimType type,
    Optional<Kind> kind,
    Optional<Stage> stage,
    Side first,
    Side second,
    Side both,
    Where where,
    int[] subject,
    int[] part,
    int[] goods,
    int[] model,
    OptionalDouble capacity,
    double count,
    List<Dated> dates,
    long said) {

  static final long UNDATED = Long.MIN_VALUE;

  /** When an event is. */
  record Dated(Event event, Days days) {}

  /**
   * Who takes part on a side.
   *
   * @param parties the entities
   */
  record Side(int[] parties, Relatives relatives) {

    /** The entities and their kin. */
    int[] kin() {
      if (parties.length == 1) {
        return relatives.of(parties[0]);
      }
      return Arrays.stream(parties)
          .flatMap(party -> Arrays.stream(relatives.of(party)))
          .distinct()
          .sorted()
          .toArray();
    }

    /** Whether an entity is kin to one of others, leaving itself aside. */
    boolean isKin(int party, int[] others) {
      int[] kin = relatives.of(party);
      int itself = Symbols.contains(others, party) ? 1 : 0;
      return Symbols.common(kin, others) > itself;
    }
  }

  /**
   * The places of a report.
   *
   * @param places the names of those more exact than a country
   * @param regions the regions that these are, or lie in
   * @param wide whether one of them is a whole region
   */
  record Where(int[] countries, int[] places, int[] regions, boolean wide) {}

  boolean isDated() {
    return said != UNDATED;
  }
}
