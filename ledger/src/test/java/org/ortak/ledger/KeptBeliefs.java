package org.ortak.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.Anchor;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.history.Verdict;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Named;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * What a ledger keeps up to date, entry by entry, is what a ledger in memory works out at once: for
 * what is known now, and for what was known before each entry.
 */
public final class KeptBeliefs {

  private static final List<String> FIRMS =
      List.of(
          "Volta",
          "Volta Cells",
          "Koru",
          "Amper",
          "Ağrı Lityum",
          "Volta Koru",
          "Quirquincho",
          "Quirqincho",
          "Quirquinchos Co.",
          "Quirqinchu");
  private static final List<String> PLACES = List.of("Izmir", "İzmir", "Bursa", "Türkiye");

  private final Opener opener;

  public KeptBeliefs(Opener opener) {
    this.opener = opener;
  }

  /** Opens a ledger by name; the same name gives the same ledger. */
  public interface Opener {
    Ledger open(String name, Clock clock);
  }

  /** Entries, judgements and re-readings come in; each time, and as of each time, the two agree. */
  public void isWhatWouldBeWorkedOutAtOnce(long seed) {
    Random random = new Random(seed);
    MovableClock clock = new MovableClock(Instant.parse("2024-06-01T08:00:00Z"));
    try (Ledger memory = Ledger.inMemory(clock);
        Ledger kept = opener.open("kept", clock)) {
      List<AsOf> moments = new ArrayList<>();
      List<Judgement> judged = new ArrayList<>();
      for (int i = 0; i < 14; i++) {
        happen(random, i, List.of(memory, kept), new Judging(judged, clock.instant()));
        moments.add(
            new AsOf(
                Instant.parse("2024-06-01T08:00:00Z")
                    .plus(Duration.ofHours(i + 1))
                    .minusMillis(1)));
        clock.advance(Duration.ofHours(1));
        compare(memory, kept, AsOf.latest());
      }
      for (AsOf moment : moments) {
        compare(memory, kept, moment);
      }
      kept.rebuild();
      compare(memory, kept, AsOf.latest());
      compare(memory, kept, moments.get(random.nextInt(moments.size())));
    }
  }

  /** One firm's plants are alike in much, so that one claim decides what becomes of many. */
  public void joinsManyThatAreAlikeAsAtOnce(long seed) {
    Random random = new Random(seed);
    MovableClock clock = new MovableClock(Instant.parse("2024-06-01T08:00:00Z"));
    try (Ledger memory = Ledger.inMemory(clock);
        Ledger kept = opener.open("alike", clock)) {
      for (int i = 0; i < 30; i++) {
        int which = random.nextInt(6) == 0 ? random.nextInt(i + 1) : i;
        Entry entry = alike(new Random(which * 31L + seed), which, "reader-" + random.nextInt(2));
        for (Ledger ledger : List.of(memory, kept)) {
          assertThat(ledger.add(List.of(entry))).hasSize(1);
        }
        clock.advance(Duration.ofHours(1));
        if (i % 3 == 2) {
          assertThat(all(kept.known(AsOf.latest()))).isEqualTo(all(memory.known(AsOf.latest())));
        }
      }
    }
  }

  /**
   * A few articles, the same for the same number; some are known already, read by another reader.
   */
  static List<Entry> entries(int number) {
    Random random = new Random(number);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      int which = random.nextInt(5) == 0 ? random.nextInt(number + 1) : number * 4 + i;
      entries.add(entry(new Random(which * 31L + 7), which, "reader-" + random.nextInt(2)));
    }
    return entries;
  }

  private static Entry alike(Random random, int number, String reader) {
    String day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1200)).toString();
    List<Say> claims = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      Say plant =
          Say.plant("Volta", any(random, PLACES)).stage(any(random, List.of(Stage.values())));
      claims.add(
          (random.nextBoolean() ? plant : plant.at("Douai", "FR"))
              .capacity((1 + random.nextInt(3)) * 10)
              .when(Event.OPENING, 2021 + random.nextInt(3) + ""));
    }
    if (reader.equals("reader-1") && number % 2 == 0) {
      claims.removeFirst();
    }
    return Telling.article("Outlet " + number, day).readBy(reader).says(claims);
  }

  /** Two connections take turns with entries in any order; another ledger has them all at once. */
  public void isTheSameInAnyOrder(long seed) {
    Random random = new Random(seed);
    MovableClock clock = new MovableClock(Instant.parse("2024-06-01T08:00:00Z"));
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      entries.add(entry(random, i, "reader-1"));
    }
    List<Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, random);
    try (Ledger one = opener.open("one", clock);
        Ledger other = opener.open("other", clock);
        Ledger beside = opener.open("other", clock)) {
      assertThat(one.add(entries)).hasSize(12);
      for (Entry entry : shuffled) {
        assertThat((random.nextBoolean() ? other : beside).add(List.of(entry))).hasSize(1);
      }
      assertThat(all(other.known(AsOf.latest()))).isEqualTo(all(one.known(AsOf.latest())));
      assertThat(all(beside.known(AsOf.latest()))).isEqualTo(all(one.known(AsOf.latest())));
    }
  }

  private static void happen(Random random, int number, List<Ledger> ledgers, Judging judging) {
    List<Judgement> judgements = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    if (number > 2 && random.nextInt(3) == 0) {
      judging.judge(random, ledgers.getFirst()).forEach(judgements::add);
    } else {
      for (int i = 0; i <= random.nextInt(3); i++) {
        int which = random.nextInt(5) == 0 ? random.nextInt(number + 1) : number * 4 + i;
        entries.add(entry(new Random(which * 31L + 7), which, "reader-" + random.nextInt(2)));
      }
    }
    for (Ledger ledger : ledgers) {
      assertThat(ledger.add(entries)).hasSize(entries.size());
      judgements.forEach(judgement -> assertThat(ledger.judge(judgement)).isIn(true, false));
    }
  }

  private static void compare(Ledger memory, Ledger file, AsOf moment) {
    Known expected = memory.known(moment);
    Known kept = file.known(moment);
    assertThat(all(kept)).isEqualTo(all(expected));
    assertThat(kept.count(Selection.all())).isEqualTo(expected.count(Selection.all()));
    for (Stage stage : Stage.values()) {
      assertThat(ids(kept, Selection.undertakings().at(stage)))
          .isEqualTo(ids(expected, Selection.undertakings().at(stage)));
    }
    for (String name : Stream.concat(FIRMS.stream(), PLACES.stream()).toList()) {
      assertThat(tags(kept.named(name))).containsAll(tags(expected.named(name)));
      if (moment.equals(AsOf.latest())) {
        assertThat(kept.named(name)).hasSameSizeAs(expected.named(name));
      }
      expected
          .named(name)
          .forEach(
              named -> {
                Selection about = Selection.all().about(Set.of(named.tag()));
                assertThat(ids(kept, about)).isEqualTo(ids(expected, about));
              });
    }
    assertThat(tags(kept.beginning("vol"))).containsAll(tags(expected.beginning("vol")));
    for (Undertaking undertaking : expected.list(Selection.all(), 3)) {
      assertThat(kept.undertaking(undertaking.id())).contains(undertaking);
      assertThat(kept.telling(undertaking.reports().getLast().id())).contains(undertaking);
      Selection behind = Selection.all().behind(Selection.Place.of(undertaking));
      assertThat(ids(kept, behind)).isEqualTo(ids(expected, behind));
    }
  }

  private static Set<Tag> tags(List<Named> named) {
    return named.stream().map(Named::tag).collect(Collectors.toSet());
  }

  private static List<Undertaking> all(Known known) {
    return known.list(Selection.all(), 1000);
  }

  private static List<String> ids(Known known, Selection selection) {
    return known.list(selection, 1000).stream().map(Undertaking::id).toList();
  }

  private static Entry entry(Random random, int number, String reader) {
    List<Say> claims = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      claims.add(claim(random));
    }
    if (reader.equals("reader-1") && number % 2 == 0) {
      claims.removeFirst();
    }
    Telling article =
        random.nextInt(8) == 0
            ? Telling.undated("Outlet " + number)
            : Telling.article(
                "Outlet " + number,
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900)).toString());
    Telling told =
        random.nextInt(4) == 0
            ? article.from("https://echo.example/" + random.nextInt(2))
            : article;
    return told.readBy(reader).says(claims);
  }

  private static Say claim(Random random) {
    int sort = random.nextInt(5);
    Say say =
        switch (sort) {
          case 0 -> Say.venture(any(random, FIRMS), any(random, FIRMS)).what(any(random, FIRMS));
          case 1 -> Say.supply(any(random, FIRMS), any(random, FIRMS)).what("cells");
          case 2 ->
              Say.claim(ClaimType.TIE)
                  .with(Role.OWNER, any(random, FIRMS))
                  .with(Role.OWNED, any(random, FIRMS));
          case 3 ->
              Say.claim(ClaimType.PRODUCT)
                  .known(Role.MAKER, any(random, FIRMS), "org:" + random.nextInt(3))
                  .what("T10")
                  .stage(Stage.ACTIVE);
          default ->
              Say.plant(any(random, FIRMS), any(random, PLACES))
                  .when(Event.OPENING, 2021 + random.nextInt(3) + "")
                  .saidBy("Ada", any(random, FIRMS));
        };
    return sort == 2
        ? say
        : say.stage(any(random, List.of(Stage.values()))).capacity(random.nextInt(3) * 10);
  }

  private static <T> T any(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Makes up judgements. */
  private record Judging(List<Judgement> before, Instant now) {
    List<Judgement> judge(Random random, Ledger ledger) {
      List<Report> reports = ledger.reports(AsOf.latest());
      if (reports.isEmpty()) {
        return List.of();
      }
      Report one = any(random, reports);
      Report other = any(random, reports);
      Judgement judgement =
          switch (random.nextInt(before.isEmpty() ? 5 : 7)) {
            case 0 -> made(Verdict.WRONG, new Subject.OfClaim(anchor(one, ledger)));
            case 1 -> made(Verdict.WITHDRAWN, new Subject.OfDocument(one.document().id()));
            case 2 ->
                made(
                    Verdict.SAME, new Subject.OfClaims(anchor(one, ledger), anchor(other, ledger)));
            case 3 ->
                made(
                    Verdict.DIFFERENT,
                    new Subject.OfClaims(anchor(one, ledger), anchor(other, ledger)));
            case 4 ->
                made(
                    random.nextBoolean() ? Verdict.SAME : Verdict.DIFFERENT,
                    new Subject.OfNames(any(random, FIRMS), any(random, FIRMS)));
            case 5 -> made(Verdict.UNDONE, new Subject.OfJudgement(any(random, before).id()));
            default ->
                made(
                    Verdict.CORRECTED,
                    new Subject.OfField(
                        anchor(one, ledger), "place", any(random, PLACES) + ", TR"));
          };
      before.add(judgement);
      return List.of(judgement);
    }

    private Judgement made(Verdict verdict, Subject subject) {
      return new Judgement(verdict, subject, "Ada", "because", now);
    }

    private static Anchor anchor(Report report, Ledger ledger) {
      return Anchor.of(report, ledger.document(report.document().id()).orElseThrow().text());
    }
  }
}
