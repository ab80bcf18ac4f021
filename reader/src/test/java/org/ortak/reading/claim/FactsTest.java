package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** Offices and shares, on sentences about firms that do not exist. */
final class FactsTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  private static List<Claim> read(ClaimType type, String text) {
    return READER.read(Sentences.article(PACK, "# News\n\n" + text)).findings().stream()
        .map(Finding::claim)
        .filter(claim -> claim.type() == type)
        .toList();
  }

  private static List<String> parties(Claim claim) {
    return claim.participants().stream()
        .map(participant -> participant.role().word() + " " + participant.name())
        .toList();
  }

  @Test
  void anOfficeIsReadAfterTheName() {
    List<Claim> ties =
        read(
            ClaimType.TIE,
            "Voltora Energy opened a plant. Lisa Brandt, chief executive of Voltora Energy, was"
                + " there.");
    assertThat(ties)
        .anySatisfy(
            tie ->
                assertThat(parties(tie))
                    .containsExactly("holder Lisa Brandt", "organisation Voltora Energy"));
  }

  @Test
  void anOfficeHeldOrGotIsReadBehindItsVerb() {
    for (String verb :
        List.of("has been", "became", "was named", "will become", "has been appointed")) {
      String text = "Lisa Brandt " + verb + " chief executive of Voltora Energy in May.";
      assertThat(read(ClaimType.TIE, text)).as(text).hasSize(1);
    }
    assertThat(read(ClaimType.TIE, "Lisa Brandt was chief executive of Voltora Energy in 2019."))
        .isEmpty();
    assertThat(
            read(
                ClaimType.TIE, "Lisa Brandt has named Jan Holm chief executive of Voltora Energy."))
        .noneMatch(tie -> parties(tie).contains("holder Lisa Brandt"));
  }

  /** Who owns how much of Lumica Batteries. */
  private static List<String> shares(String text) {
    return read(ClaimType.TIE, text).stream()
        .filter(tie -> parties(tie).contains("owned Lumica Batteries"))
        .flatMap(
            tie ->
                tie.participants().stream()
                    .filter(party -> party.role() == Role.OWNER)
                    .map(party -> party.name() + share(tie)))
        .toList();
  }

  private static String share(Claim tie) {
    return tie.quantities().stream()
        .map(one -> " " + (int) one.value() + one.unit())
        .collect(Collectors.joining());
  }

  @Test
  void aShareIsToldWithItsOwners() {
    assertThat(shares("Ardel Motors owns 35% of Lumica Batteries, together with Voltora Energy."))
        .containsExactly("Ardel Motors 35%");
    assertThat(shares("Ardel Motors and Voltora Energy each hold half of Lumica Batteries."))
        .containsExactly("Ardel Motors 50%", "Voltora Energy 50%");
    assertThat(shares("Lumica Batteries is 24 percent owned by Ardel Motors."))
        .containsExactly("Ardel Motors 24%");
    assertThat(shares("Lumica Batteries, in which Ardel Motors holds 20 percent, has a new chief."))
        .containsExactly("Ardel Motors 20%");
    assertThat(shares("Ardel Motors, which holds 20% of Lumica Batteries, has a new chief."))
        .containsExactly("Ardel Motors 20%");
    assertThat(shares("Ardel Motors's 30 percent share of Lumica Batteries is worth little."))
        .containsExactly("Ardel Motors 30%");
    assertThat(
            shares(
                "Lumica Batteries, the 50-50 joint venture of Voltora Energy and Ardel Motors, has"
                    + " a new chief."))
        .containsExactly("Voltora Energy 50%", "Ardel Motors 50%");
  }

  @Test
  void ownersAreToldByTheNounForOne() {
    assertThat(shares("Ardel Motors, a Lumica Batteries shareholder, is against the plan."))
        .containsExactly("Ardel Motors");
    assertThat(shares("Lumica Batteries shareholder Ardel Motors is against the plan."))
        .containsExactly("Ardel Motors");
    assertThat(
            shares(
                "Lumica Batteries, whose shareholders include Ardel Motors and Voltora Energy, has"
                    + " a new chief."))
        .containsExactly("Ardel Motors", "Voltora Energy");
    assertThat(shares("Former Lumica Batteries shareholder Ardel Motors will not return."))
        .isEmpty();
  }

  @Test
  void whatBelongsToSeveralIsShared() {
    assertThat(
            shares(
                "Lumica Batteries, which belongs to Ardel Motors (55 percent) and Voltora Energy,"
                    + " has a new chief."))
        .containsExactly("Ardel Motors", "Voltora Energy");
    assertThat(
            shares(
                "The cells come from Lumica Batteries, which belongs in equal parts to Ardel Motors"
                    + " and Voltora Energy."))
        .containsExactly("Ardel Motors", "Voltora Energy");
    assertThat(shares("Ardel Motors and Voltora Energy own 30% each of Lumica Batteries."))
        .containsExactly("Ardel Motors 30%", "Voltora Energy 30%");
    assertThat(
            shares(
                "Lumica Batteries, Voltora Energy's 50-50 battery venture with Ardel Motors, has a"
                    + " new chief."))
        .containsExactly("Voltora Energy 50%", "Ardel Motors 50%");
  }

  @Test
  void aShareOfSomethingElseIsNone() {
    assertThat(shares("Ardel Motors has 20 percent of the market, ahead of Lumica Batteries."))
        .isEmpty();
    assertThat(shares("Ardel Motors raised output by 20 percent in the plant of Lumica Batteries."))
        .isEmpty();
  }

  @Test
  void anOfficeOfThePastIsNone() {
    String text = "Lisa Brandt, %schief executive of Voltora Energy, visited the plant.";
    assertThat(read(ClaimType.TIE, text.formatted(""))).hasSize(1);
    assertThat(read(ClaimType.TIE, text.formatted("former "))).isEmpty();
  }
}
