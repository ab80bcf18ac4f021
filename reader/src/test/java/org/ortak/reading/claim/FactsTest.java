package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** Offices, on sentences about firms that do not exist. */
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

  @Test
  void anOfficeOfThePastIsNone() {
    String text = "Lisa Brandt, %schief executive of Voltora Energy, visited the plant.";
    assertThat(read(ClaimType.TIE, text.formatted(""))).hasSize(1);
    assertThat(read(ClaimType.TIE, text.formatted("former "))).isEmpty();
  }
}
