package org.ortak.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ortak.answer.board.Brief;
import org.ortak.answer.tracker.Line;
import org.ortak.answer.tracker.Quoter;
import org.ortak.answer.wording.DateWords;
import org.ortak.answer.wording.FigureWords;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Participant;
import org.ortak.claim.Role;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * What only whole undertakings tell of a company or country.
 *
 * @param names it is told by, with where each was told first
 * @param people who hold an office
 * @param owners who owns it, and what it owns
 * @param drive whom it met, and what a country looks for, newest first
 * @param deeds what it makes, buys, sells and runs
 * @param figures trade, sales, finance, rank, each with source and period
 * @param days on which something was published of it
 */
public record Details(
    List<NameOrigin> names,
    List<Fact> people,
    List<Fact> owners,
    List<Fact> drive,
    List<Fact> deeds,
    List<Fact> figures,
    List<LocalDate> days) {

  private static final int MOST = 12;
  private static final int SINCE = 3;

  private static final String COUNTRY = "country:";

  /** A name and the report that told it first, among those looked at. */
  public record NameOrigin(String name, Optional<Line> first) {}

  /**
   * A fact in a line.
   *
   * @param who the others that take part, or who holds the office
   * @param what the kind, and what it is about; a bare number is none of that
   * @param figure with its unit; empty where none is told
   * @param when the day or period; empty where none is told
   * @param since what was told since, with the others; where a country asks nobody by name, what
   *     was told there for the first time; of meetings and openings alone
   */
  public record Fact(
      Undertaking undertaking,
      List<Party> who,
      String what,
      String figure,
      String when,
      Line line,
      List<Brief> since) {

    /** Whether a period belongs to it that nobody told. */
    public boolean lacksPeriod() {
      return undertaking.type() == ClaimType.INDICATOR && when.isEmpty();
    }
  }

  /**
   * What is told of somebody.
   *
   * @param whole those that are looked at whole
   * @param all of them, newest first
   * @param made those that were put together already, which have no number
   */
  record Seen(List<Brief> whole, List<Brief> all, List<Undertaking> made) {

    /** The newest undertakings with others of a fact, of which something was told after it. */
    List<Brief> since(Undertaking fact, List<Party> others) {
      long day = fact.coverage().first().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      Set<String> keys = others.stream().map(Party::entity).collect(Collectors.toSet());
      return newest(
          brief ->
              brief.type().isUndertaking()
                  && brief.lastDay() >= day
                  && brief.parties().stream().anyMatch(party -> keys.contains(party.entity())));
    }

    /**
     * The newest plants, investments and the like in a country that were first told after a fact.
     */
    List<Brief> begunSince(Undertaking fact, String country) {
      long day = fact.coverage().first().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      return newest(
          brief ->
              brief.type().isUndertaking()
                  && brief.type() != ClaimType.OPENING
                  && brief.firstDay() > day
                  && brief.countries().contains(country));
    }

    private List<Brief> newest(Predicate<Brief> is) {
      return all.stream().filter(is).limit(SINCE).toList();
    }
  }

  static Details of(Known known, Quoter quoter, Seen seen, EntityPage.Subject subject) {
    List<Undertaking> whole = new ArrayList<>(seen.made());
    known.each(
        seen.whole().stream().mapToLong(Brief::number).filter(number -> number != 0).toArray(),
        (number, undertaking) -> whole.add(undertaking));
    whole.sort(Undertaking.newestFirst());
    Gatherer gatherer = new Gatherer(quoter, seen, subject.keys());
    whole.forEach(gatherer::take);
    names(known, subject).forEach(name -> gatherer.names.putIfAbsent(name, Optional.empty()));
    return gatherer.details();
  }

  private static List<String> names(Known known, EntityPage.Subject subject) {
    return subject.keys().stream()
        .flatMap(key -> known.entity(key).stream())
        .flatMap(entity -> entity.names().stream())
        .limit(MOST)
        .toList();
  }

  /** Looks through undertakings one by one. */
  private static final class Gatherer {

    private final Quoter quoter;
    private final Seen seen;
    private final Set<String> keys;
    private final Map<String, Optional<Report>> names = new LinkedHashMap<>();
    private final List<Fact> people = new ArrayList<>();
    private final List<Fact> owners = new ArrayList<>();
    private final List<Fact> drive = new ArrayList<>();
    private final List<Fact> deeds = new ArrayList<>();
    private final List<Fact> figures = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();

    Gatherer(Quoter quoter, Seen seen, Set<String> keys) {
      this.quoter = quoter;
      this.seen = seen;
      this.keys = keys;
    }

    void take(Undertaking undertaking) {
      for (Report report : undertaking.reports()) {
        report.document().published().ifPresent(days::add);
        report.claim().participants().stream()
            .filter(party -> party.id().filter(keys::contains).isPresent())
            .map(Participant::name)
            .forEach(name -> names.merge(name, Optional.of(report), Gatherer::earlier));
      }
      boolean isOne =
          undertaking.parties().stream().anyMatch(party -> keys.contains(party.entity()));
      if (undertaking.type() == ClaimType.TIE && isOne) {
        (has(undertaking, Role.HOLDER) ? people : owners).add(fact(undertaking));
      } else if (undertaking.type() == ClaimType.INDICATOR) {
        figures.add(fact(undertaking));
      } else if (undertaking.type() == ClaimType.ACTIVITY) {
        deeds.add(fact(undertaking));
      } else if (undertaking.type() == ClaimType.MEETING || isOwnSearch(undertaking)) {
        drive.add(fact(undertaking));
      }
    }

    /** Whether a country looks for somebody; a company's openings stand in a table of their own. */
    private boolean isOwnSearch(Undertaking undertaking) {
      return undertaking.type() == ClaimType.OPENING
          && undertaking.parties().stream()
              .filter(party -> party.role() == Role.SEEKER)
              .map(Party::entity)
              .anyMatch(entity -> entity.startsWith(COUNTRY) && keys.contains(entity));
    }

    private static boolean has(Undertaking undertaking, Role role) {
      return undertaking.parties().stream().anyMatch(party -> party.role() == role);
    }

    private static Optional<Report> earlier(Optional<Report> one, Optional<Report> other) {
      return one.isEmpty() || (other.isPresent() && other.get().said().isBefore(one.get().said()))
          ? other
          : one;
    }

    private Fact fact(Undertaking undertaking) {
      List<Party> others =
          undertaking.parties().stream().filter(party -> !keys.contains(party.entity())).toList();
      boolean sought = undertaking.type() == ClaimType.OPENING;
      String kind = (sought ? "seeks " : "") + Show.kind(undertaking);
      List<String> told =
          undertaking.what().stream()
              .filter(words -> words.codePoints().anyMatch(Character::isLetter))
              .toList();
      String what = told.isEmpty() ? kind : kind + ": " + String.join(", ", told);
      String figure =
          undertaking.figures().stream()
              .findFirst()
              .map(one -> FigureWords.of(one.field().current().value()))
              .orElse("");
      String when =
          undertaking.milestones().stream()
              .findFirst()
              .map(one -> DateWords.of(one.field().current().value()))
              .orElse("");
      return new Fact(
          undertaking,
          others,
          what,
          figure,
          when,
          quoter.line(undertaking.reports().getLast()),
          since(undertaking, others));
    }

    private List<Brief> since(Undertaking fact, List<Party> others) {
      if (fact.type() != ClaimType.MEETING && fact.type() != ClaimType.OPENING) {
        return List.of();
      }
      Optional<String> country =
          keys.stream()
              .filter(key -> key.startsWith(COUNTRY))
              .map(key -> key.substring(COUNTRY.length()))
              .findFirst();
      return others.isEmpty() && country.isPresent()
          ? seen.begunSince(fact, country.get())
          : seen.since(fact, others);
    }

    Details details() {
      return new Details(
          names.entrySet().stream()
              .limit(MOST)
              .map(entry -> new NameOrigin(entry.getKey(), entry.getValue().map(quoter::line)))
              .sorted(Comparator.comparing(origin -> origin.first().isEmpty()))
              .toList(),
          some(people),
          some(owners),
          some(drive),
          some(deeds),
          some(figures),
          days);
    }

    /** The first; of what one sentence tells of the same others, the one that tells most. */
    private static List<Fact> some(List<Fact> facts) {
      Map<List<Object>, Fact> told = new LinkedHashMap<>();
      for (Fact fact : facts) {
        told.merge(
            List.of(fact.undertaking.type(), fact.who, fact.figure, fact.line.sentences()),
            fact,
            (one, other) -> other.what.length() > one.what.length() ? other : one);
      }
      return told.values().stream().limit(MOST).toList();
    }
  }
}
