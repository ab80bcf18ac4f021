package org.ortak.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
 */
public record Details(
    List<NameOrigin> names, Facts people, Facts owners, Facts drive, Facts deeds, Facts figures) {

  private static final int MOST = 6;
  private static final int SINCE = 3;

  /** So many of each sort are looked at; some tell the same in the same words. */
  private static final int FACTS = MOST + 1;

  /** So many of the oldest are looked at for names. */
  private static final int OLDEST = 4;

  private static final String COUNTRY = "country:";

  /** Whether it holds an office itself. */
  boolean holdsOffice() {
    return people.shown.stream()
        .anyMatch(fact -> fact.who.stream().noneMatch(party -> party.role() == Role.HOLDER));
  }

  /**
   * A list of facts, newest first.
   *
   * @param more how many there are besides
   */
  public record Facts(List<Fact> shown, int more) {}

  /** The lists that facts stand in. */
  private enum Sort {
    PEOPLE,
    OWNERS,
    DRIVE,
    DEEDS,
    FIGURES
  }

  /** A name and the oldest report of those looked at that tells it. */
  public record NameOrigin(String name, Optional<Line> told) {}

  /**
   * A fact in a line; the whole of it would be much to keep for as long as pages are remembered.
   *
   * @param who the others that take part, or who holds the office
   * @param what the kind, and what it is about; a bare number is none of that
   * @param figure with its unit; empty where none is told
   * @param when the day or period; empty where none is told
   * @param since what was told since, with the others; where a country asks nobody by name, what
   *     was told there for the first time; of meetings and openings alone
   */
  public record Fact(
      String id,
      ClaimType type,
      List<Party> who,
      String what,
      String figure,
      String when,
      Line line,
      List<Brief> since) {

    /** Whether a period belongs to it that nobody told. */
    public boolean lacksPeriod() {
      return type == ClaimType.INDICATOR && when.isEmpty();
    }
  }

  /**
   * What is told of somebody.
   *
   * @param all of them, newest first
   * @param made those that were put together already, which have no number
   */
  record Seen(List<Brief> all, List<Undertaking> made) {

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
    Map<Sort, List<Brief>> sorted = sorted(seen.all(), subject.keys());
    Set<Brief> wanted = new LinkedHashSet<>(oldest(seen.all()));
    sorted.values().forEach(some -> wanted.addAll(newest(some)));
    Map<String, Undertaking> whole = whole(known, seen, wanted);
    Gatherer gatherer = new Gatherer(quoter, seen, subject.keys());
    List<String> names = names(known, subject);
    whole.values().forEach(one -> gatherer.name(one, names));
    names.forEach(name -> gatherer.names.putIfAbsent(name, Optional.empty()));
    Function<Sort, Facts> facts =
        sort -> gatherer.facts(sorted.getOrDefault(sort, List.of()), whole);
    return new Details(
        gatherer.origins(),
        facts.apply(Sort.PEOPLE),
        facts.apply(Sort.OWNERS),
        facts.apply(Sort.DRIVE),
        facts.apply(Sort.DEEDS),
        facts.apply(Sort.FIGURES));
  }

  /** Each fact in its list. */
  private static Map<Sort, List<Brief>> sorted(List<Brief> newestFirst, Set<String> keys) {
    Map<Sort, List<Brief>> sorted = new EnumMap<>(Sort.class);
    for (Brief brief : newestFirst) {
      sort(brief, keys)
          .ifPresent(sort -> sorted.computeIfAbsent(sort, any -> new ArrayList<>()).add(brief));
    }
    return sorted;
  }

  private static List<Brief> newest(List<Brief> facts) {
    return facts.subList(0, Math.min(FACTS, facts.size()));
  }

  private static Optional<Sort> sort(Brief brief, Set<String> keys) {
    return switch (brief.type()) {
      case TIE ->
          brief.parties().stream().noneMatch(party -> keys.contains(party.entity()))
              ? Optional.empty()
              : Optional.of(has(brief, Role.HOLDER) ? Sort.PEOPLE : Sort.OWNERS);
      case INDICATOR -> Optional.of(Sort.FIGURES);
      case ACTIVITY -> Optional.of(Sort.DEEDS);
      case MEETING -> Optional.of(Sort.DRIVE);
      case OPENING -> isOwnSearch(brief, keys) ? Optional.of(Sort.DRIVE) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean has(Brief brief, Role role) {
    return brief.parties().stream().anyMatch(party -> party.role() == role);
  }

  /** Whether a country looks for somebody; a company's openings stand in a table of their own. */
  private static boolean isOwnSearch(Brief brief, Set<String> keys) {
    return brief.parties().stream()
        .filter(party -> party.role() == Role.SEEKER)
        .map(Party::entity)
        .anyMatch(entity -> entity.startsWith(COUNTRY) && keys.contains(entity));
  }

  /** Those told first, oldest last. */
  private static List<Brief> oldest(List<Brief> all) {
    return all.stream()
        .filter(brief -> brief.first().isPresent())
        .sorted(Comparator.comparingLong(Brief::firstDay))
        .limit(OLDEST)
        .toList();
  }

  private static Map<String, Undertaking> whole(Known known, Seen seen, Set<Brief> wanted) {
    Map<String, Undertaking> whole = new HashMap<>();
    seen.made().forEach(one -> whole.put(one.id(), one));
    known.each(
        wanted.stream().mapToLong(Brief::number).filter(number -> number != 0).toArray(),
        (number, one) -> whole.put(one.id(), one));
    return whole;
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

    Gatherer(Quoter quoter, Seen seen, Set<String> keys) {
      this.quoter = quoter;
      this.seen = seen;
      this.keys = keys;
    }

    /**
     * Takes down under which names reports tell of it.
     *
     * @param known its names, by which it is told without an id
     */
    void name(Undertaking undertaking, List<String> known) {
      for (Report report : undertaking.reports()) {
        report.claim().participants().stream()
            .filter(party -> party.id().map(keys::contains).orElse(known.contains(party.name())))
            .map(Participant::name)
            .forEach(name -> names.merge(name, Optional.of(report), Gatherer::earlier));
      }
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
          undertaking.id(),
          undertaking.type(),
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

    List<NameOrigin> origins() {
      return names.entrySet().stream()
          .limit(MOST)
          .map(entry -> new NameOrigin(entry.getKey(), entry.getValue().map(quoter::line)))
          .sorted(Comparator.comparing(origin -> origin.told().isEmpty()))
          .toList();
    }

    /** The newest; of what one sentence tells of the same others, the one that tells most. */
    Facts facts(List<Brief> all, Map<String, Undertaking> whole) {
      Map<List<Object>, Fact> told = new LinkedHashMap<>();
      for (Brief brief : newest(all)) {
        Optional.ofNullable(whole.get(brief.id()))
            .map(this::fact)
            .ifPresent(
                fact ->
                    told.merge(
                        List.of(fact.type, fact.who, fact.figure, fact.line.sentences()),
                        fact,
                        (one, other) -> other.what.length() > one.what.length() ? other : one));
      }
      List<Fact> shown = told.values().stream().limit(MOST).toList();
      int looked = newest(all).size() - (told.size() - shown.size());
      return new Facts(shown, all.size() - looked);
    }
  }
}
