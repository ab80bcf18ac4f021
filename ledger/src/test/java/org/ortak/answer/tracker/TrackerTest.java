package org.ortak.answer.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Say.venture;
import static org.ortak.ledger.Telling.article;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ortak.claim.ActivityKind;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.MovableClock;
import org.ortak.ledger.Say;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.resolve.Entity;

final class TrackerTest {

  private final MovableClock clock = new MovableClock(Instant.parse("2024-06-01T08:00:00Z"));
  private final Ledger ledger = Ledger.inMemory(clock);
  private final Tracker tracker = new Tracker(ledger, clock);
  private final Archivist archivist = new Archivist(ledger, clock);

  @BeforeEach
  void threeArticles() {
    assertThat(
            ledger.add(
                List.of(
                    article("Echo", "2024-01-10")
                        .says(plant("Volta Cells", "Izmir"), makes("Koru", "scooter batteries")),
                    article("Dawn", "2024-03-10").says(venture("Volta Cells", "Koru")),
                    article("Noon", "2024-02-10")
                        .says(
                            plant("Ampère Énergie SA", "Douai")
                                .at("Douai", "FR")
                                .stage(Stage.ACTIVE)))))
        .hasSize(3);
  }

  private static Say makes(String actor, String goods) {
    return Say.claim(ClaimType.ACTIVITY)
        .kind(ActivityKind.MAKES)
        .with(Role.ACTOR, actor)
        .what(goods);
  }

  private List<LocalDate> days(Filter filter) {
    return tracker.list(filter, AsOf.latest()).stream()
        .flatMap(listed -> listed.undertaking().coverage().last().stream())
        .toList();
  }

  @Test
  void listsTheNewestNewsFirstAndNoFacts() {
    assertThat(days(Filter.none()))
        .containsExactly(
            LocalDate.parse("2024-03-10"),
            LocalDate.parse("2024-02-10"),
            LocalDate.parse("2024-01-10"));
  }

  @Test
  void narrowsByCountryCompanyTypeAndStage() {
    LocalDate january = LocalDate.parse("2024-01-10");
    LocalDate february = LocalDate.parse("2024-02-10");
    LocalDate march = LocalDate.parse("2024-03-10");
    assertThat(days(Filter.none().withCountry("fr"))).containsExactly(february);
    assertThat(days(Filter.none().withCountry("Türkiye"))).containsExactly(january);
    assertThat(days(Filter.none().withCountry("France"))).containsExactly(february);
    assertThat(days(Filter.none().withCompany("volta"))).containsExactly(march, january);
    assertThat(days(Filter.none().withCompany("ampere energie"))).containsExactly(february);
    assertThat(days(Filter.none().withType(ClaimType.PARTNERSHIP))).containsExactly(march);
    assertThat(days(Filter.none().withStage(Stage.ACTIVE))).containsExactly(february);
    assertThat(tracker.list(Filter.none().withType(ClaimType.ACTIVITY), AsOf.latest())).hasSize(1);
    assertThat(days(Filter.none().withCompany("nobody"))).isEmpty();
  }

  @Test
  void marksTwoYearsOfSilenceAsInferred() {
    assertThat(tracker.list(Filter.none(), AsOf.latest()))
        .extracting(Listed::silentSince)
        .containsOnly(Optional.empty());
    clock.advance(Duration.ofDays(3 * 365));
    assertThat(tracker.list(Filter.none().withStage(Stage.AGREED), AsOf.latest()))
        .extracting(Listed::silentSince)
        .containsExactly(
            Optional.of(LocalDate.parse("2024-03-10")), Optional.of(LocalDate.parse("2024-01-10")));
    assertThat(tracker.list(Filter.none().withStage(Stage.ACTIVE), AsOf.latest()))
        .extracting(Listed::silentSince)
        .containsOnly(Optional.empty());
  }

  @Test
  void aPlantIsKnownByWhoseItIsWhereItLiesOrBoth() {
    for (String name :
        List.of("Izmir plant", "Volta Cells factory", "Volta Cells Izmir", "volta izmir plant")) {
      Dossier.Found found = (Dossier.Found) archivist.show(name, AsOf.latest());
      assertThat(found.undertakings()).as(name).hasSize(1);
      assertThat(found.undertakings().getFirst().listed().undertaking().type())
          .isEqualTo(ClaimType.FACILITY);
    }
    assertThat(archivist.show("Koru Douai", AsOf.latest())).isInstanceOf(Dossier.Unknown.class);
    assertThat(archivist.show("Volta Cells nowhere", AsOf.latest()))
        .isInstanceOf(Dossier.Unknown.class);
  }

  @Test
  void showsAllThatIsKnownOfACompanyWithOutletDayAndSentence() {
    Dossier.Found found = (Dossier.Found) archivist.show("KORU", AsOf.latest());
    assertThat(found.entities()).extracting(Entity::name).containsExactly("Koru");
    assertThat(found.undertakings()).hasSize(1);
    assertThat(found.facts()).hasSize(1);
    Line line = found.undertakings().getFirst().lines().getFirst();
    assertThat(line.outlet()).hasValue("Dawn");
    assertThat(line.day()).hasValue(LocalDate.parse("2024-03-10"));
    assertThat(line.sentences()).singleElement().asString().startsWith("partnership");
  }

  @Test
  void showsAPlaceByItsNameWithoutAccents() {
    Dossier.Found found = (Dossier.Found) archivist.show("douai", AsOf.latest());
    assertThat(found.places()).containsExactly("Douai");
    assertThat(found.undertakings()).hasSize(1);
  }

  @Test
  void anUndertakingIsFoundByTheBeginningOfItsIdUnlessSeveralBeginSo() {
    List<Entry> alike = List.of(hall(2350, "Bursa"), hall(10_985, "Manisa"));
    assertThat(ledger.add(alike)).hasSize(2);
    List<String> ids = alike.stream().map(entry -> entry.claimIds().getFirst()).toList();
    assertThat(ids).allSatisfy(id -> assertThat(id).startsWith("88786e"));
    Dossier.Several several = (Dossier.Several) archivist.show("88786e", AsOf.latest());
    assertThat(several.ids()).containsExactlyInAnyOrderElementsOf(ids);
    Dossier.Found found =
        (Dossier.Found) archivist.show(ids.getFirst().substring(0, 8), AsOf.latest());
    assertThat(found.undertakings())
        .singleElement()
        .satisfies(
            chapter -> assertThat(chapter.listed().undertaking().id()).isEqualTo(ids.getFirst()));
  }

  /** Of the halls up to 40,000 the first two whose claims' ids have six letters in common. */
  private static Entry hall(int number, String town) {
    return article("Echo", "2024-01-10")
        .text("Volta builds hall " + number + ".")
        .says(plant("Volta", town));
  }

  @Test
  void suggestsKnownNamesForOneThatIsNot() {
    Dossier.Unknown unknown = (Dossier.Unknown) archivist.show("Kuro", AsOf.latest());
    assertThat(unknown.suggestions()).isEmpty();
    assertThat(((Dossier.Unknown) archivist.show("Vulta Cells", AsOf.latest())).suggestions())
        .containsExactly("Volta Cells");
  }
}
