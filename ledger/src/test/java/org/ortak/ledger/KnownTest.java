package org.ortak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Say.supply;
import static org.ortak.ledger.Say.venture;
import static org.ortak.ledger.Telling.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Named;
import org.ortak.ledger.undertaking.Related;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;
import org.ortak.ledger.undertaking.Undertaking;

/** What is known, asked piece by piece. */
final class KnownTest {

  private final Ledger ledger =
      Ledger.inMemory(new MovableClock(Instant.parse("2024-06-01T08:00:00Z")));

  private Known known(Entry... entries) {
    assertThat(ledger.add(List.of(entries))).hasSize(entries.length);
    return ledger.known(AsOf.latest());
  }

  private Known field() {
    return known(
        article("Echo", "2024-03-01")
            .says(
                plant("Volta Cells", "Izmir").with(Role.OPERATOR, "Koru"),
                venture("Volta Cells", "Koru")),
        article("Dawn", "2024-04-01")
            .says(supply("Amper", "Koru").what("cathodes").stage(Stage.ACTIVE)));
  }

  @Test
  void listsTheNewestFirst() {
    List<Undertaking> all = field().list(Selection.undertakings(), 10);
    assertThat(all).hasSize(3);
    assertThat(all.getFirst().type()).isEqualTo(ClaimType.SUPPLY);
    assertThat(field().list(Selection.undertakings(), 1)).hasSize(1);
    assertThat(field().count(Selection.undertakings())).isEqualTo(3);
  }

  @Test
  void aListGoesOnBehindAPlaceOfIt() {
    Known known = field();
    List<Undertaking> all = known.list(Selection.undertakings(), 10);
    for (int i = 0; i < all.size(); i++) {
      Selection rest = Selection.undertakings().behind(Selection.Place.of(all.get(i)));
      assertThat(known.list(rest, 10)).isEqualTo(all.subList(i + 1, all.size()));
    }
  }

  @Test
  void aSelectionNarrowsByTypeStageAndTags() {
    Known known = field();
    assertThat(known.count(Selection.of(Set.of(ClaimType.FACILITY)))).isEqualTo(1);
    assertThat(known.count(Selection.undertakings().at(Stage.ACTIVE))).isEqualTo(1);
    assertThat(known.count(Selection.undertakings().about(Set.of(Tag.country("TR"))))).isEqualTo(1);
    assertThat(known.count(Selection.undertakings().about(Set.of(Tag.place("İzmir")))))
        .isEqualTo(1);
    assertThat(known.count(Selection.undertakings().about(Set.of(Tag.subject("Cathodes")))))
        .isEqualTo(1);
    assertThat(known.count(Selection.undertakings().about(Set.of()))).isZero();
  }

  @Test
  void aNameIsFoundWholeByItsBeginningsAndByItsLikes() {
    Known known = field();
    assertThat(known.named("volta cells")).extracting(Named::name).containsExactly("Volta Cells");
    assertThat(known.beginning("vol")).extracting(Named::name).containsExactly("Volta Cells");
    assertThat(known.like("Ampr", 3)).extracting(Named::name).containsExactly("Amper");
    assertThat(known.named("izmir")).extracting(Named::tag).containsExactly(Tag.place("Izmir"));
  }

  @Test
  void aClaimLeadsToItsUndertaking() {
    Known known = field();
    Undertaking first = known.list(Selection.undertakings(), 1).getFirst();
    assertThat(known.undertaking(first.id())).contains(first);
    assertThat(known.telling(first.reports().getFirst().id())).contains(first);
  }

  @Test
  void aVentureHasItsPlant() {
    Known known = field();
    Undertaking deal = known.list(Selection.of(Set.of(ClaimType.PARTNERSHIP)), 1).getFirst();
    assertThat(known.related(deal)).extracting(Related::link).containsExactly(Related.Link.HAS);
    Undertaking works = known.related(deal).getFirst().other();
    assertThat(works.type()).isEqualTo(ClaimType.FACILITY);
    assertThat(known.related(works)).extracting(Related::link).containsExactly(Related.Link.OF);
  }

  @Test
  void aPhaseOfAPlantIsAPartOfItWhoeverTellsIt() {
    Known known =
        known(
            article("Echo", "2024-03-01").says(plant("Volta", "Izmir").what("cells")),
            article("Dawn", "2025-09-01").says(plant("Volta", "Izmir").what("second phase")),
            article("Noon", "2025-09-02").says(plant("Volta", "Bursa").what("second phase")));
    Undertaking whole =
        known.list(Selection.all(), 9).stream()
            .filter(one -> one.what().contains("cells"))
            .findFirst()
            .orElseThrow();
    assertThat(known.related(whole))
        .extracting(Related::link)
        .containsExactly(Related.Link.HAS_PART);
    Undertaking phase = known.related(whole).getFirst().other();
    assertThat(phase.coverage().first()).contains(LocalDate.parse("2025-09-01"));
    assertThat(known.related(phase))
        .extracting(Related::link)
        .containsExactly(Related.Link.PART_OF);
  }
}
