package org.ortak.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    return LinkRule.of(type, list, places);
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
