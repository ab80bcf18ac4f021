package org.ortak.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ortak.claim.ClaimType;
import org.ortak.score.ScoredClaim;

class LinkRuleTest {

  private static final ScoredClaim.Spot IZMIR = new ScoredClaim.Spot("Izmir", "TR");
  private static final ScoredClaim.Spot BURSA = new ScoredClaim.Spot("Bursa", "TR");
  private static final ScoredClaim.Spot LODZ = new ScoredClaim.Spot("Łódź", "PL");

  private final LinkRule rule = new LinkRule();

  /** A claim with parties such as {@code supplier=Dravik Cells}. */
  private static ScoredClaim claim(
      ClaimType type, List<ScoredClaim.Spot> places, String... parties) {
    List<ScoredClaim.Party> list =
        List.of(parties).stream()
            .map(party -> party.split("="))
            .map(party -> new ScoredClaim.Party(party[0], party[1]))
            .toList();
    return LinkRule.of(type, list, places, new LinkRule.Subject(List.of(), List.of()));
  }

  private static ScoredClaim about(ClaimType type, String party, String what, double value) {
    String[] parts = party.split("=");
    ScoredClaim.Amount amount =
        new ScoredClaim.Amount("volume", OptionalDouble.of(value), "vehicles", false);
    return LinkRule.of(
        type,
        List.of(new ScoredClaim.Party(parts[0], parts[1])),
        List.of(),
        new LinkRule.Subject(List.of(what), List.of(amount)));
  }

  @Test
  void aMakerIsTrueOfItsOwnProductsOnly() {
    List<ScoredClaim> gold =
        List.of(about(ClaimType.PRODUCT, "maker=Ardel Motors", "Nomad|electric van", 1));
    assertThat(rule.isTrue(about(ClaimType.PRODUCT, "maker=Ardel", "the Nomad", 2), gold)).isTrue();
    assertThat(rule.isTrue(about(ClaimType.PRODUCT, "maker=Ardel", "city bus", 1), gold)).isFalse();
  }

  @Test
  void aFigureIsTrueOfWhomTheGoldTellsItOf() {
    List<ScoredClaim> gold =
        List.of(about(ClaimType.INDICATOR, "subject=Ardel Motors", "cars", 40_000));
    assertThat(rule.isTrue(about(ClaimType.INDICATOR, "subject=Ardel", "sales", 40_000), gold))
        .isTrue();
    assertThat(rule.isTrue(about(ClaimType.INDICATOR, "subject=Ardel", "cars", 50_000), gold))
        .isFalse();
    assertThat(rule.isTrue(about(ClaimType.INDICATOR, "subject=Kelmar", "cars", 40_000), gold))
        .isFalse();
  }

  private static ScoredClaim supply(String supplier, String customer) {
    return claim(ClaimType.SUPPLY, List.of(), "supplier=" + supplier, "customer=" + customer);
  }

  @Test
  void aPairIsTrueWhereBothPlayTheirRoles() {
    List<ScoredClaim> gold = List.of(supply("Dravik Cells|Dravik", "Urdain Motor"));
    assertThat(rule.isTrue(supply("Dravik", "Urdain Motor"), gold)).isTrue();
    assertThat(rule.isTrue(supply("Urdain Motor", "Dravik"), gold)).isFalse();
    assertThat(rule.isTrue(supply("Dravik", "Carsolet"), gold)).isFalse();
  }

  @Test
  void aClaimOfAnotherTypeMakesNoPairTrue() {
    ScoredClaim investment =
        claim(ClaimType.INVESTMENT, List.of(), "supplier=Dravik", "customer=Carsolet");
    assertThat(rule.isTrue(supply("Dravik", "Carsolet"), List.of(investment))).isFalse();
  }

  @Test
  void partnersAreOneWhicheverComesFirst() {
    ScoredClaim gold =
        claim(
            ClaimType.PARTNERSHIP, List.of(), "partner=Dravik", "partner=Carsolet", "partner=Edo");
    ScoredClaim draft =
        claim(ClaimType.PARTNERSHIP, List.of(), "partner=Carsolet", "partner=Dravik");
    assertThat(rule.isTrue(draft, List.of(gold))).isTrue();
  }

  @Test
  void anOperatorRunsASiteOnlyInACountryThatTheGoldTells() {
    List<ScoredClaim> gold = List.of(claim(ClaimType.FACILITY, List.of(IZMIR), "operator=Dravik"));
    assertThat(rule.isTrue(site(List.of(IZMIR)), gold)).isTrue();
    assertThat(rule.isTrue(site(List.of(BURSA)), gold)).isTrue();
    assertThat(rule.isTrue(site(List.of()), gold)).isTrue();
    assertThat(rule.isTrue(site(List.of(LODZ)), gold)).isFalse();
  }

  private static ScoredClaim site(List<ScoredClaim.Spot> places) {
    return claim(ClaimType.FACILITY, places, "operator=Dravik");
  }
}
