package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortak.claim.ActivityKind;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** What somebody's business is, in sentences about firms that do not exist. */
final class ActivitiesTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  private static List<Claim> activities(String text) {
    return READER.read(Sentences.article(PACK, "# News\n\n" + text)).findings().stream()
        .map(Finding::claim)
        .filter(claim -> claim.type() == ClaimType.ACTIVITY)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Voltora Energy makes lithium-ion batteries in Spain.",
        "Voltora Energy, which produces battery cells, has a new owner.",
        "Voltora Energy builds electric buses.",
      })
  void whatIsMadeAsAHabitIsABusiness(String text) {
    assertThat(activities(text))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.kind()).contains(ActivityKind.MAKES);
              assertThat(claim.participants().getFirst().name()).isEqualTo("Voltora Energy");
            });
  }

  @Test
  void countriesImport() {
    assertThat(activities("Norway imports batteries from other countries."))
        .singleElement()
        .satisfies(claim -> assertThat(claim.kind()).contains(ActivityKind.IMPORTS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Voltora Energy made batteries for an army.",
        "Voltora Energy will make lithium-ion batteries.",
        "Voltora Energy could make lithium-ion batteries.",
        "Voltora Energy does not make lithium-ion batteries.",
        "Voltora Energy is building a battery factory.",
        "Voltora Energy makes progress.",
        "Voltora Energy sells batteries from May 2027 on.",
      })
  void whatIsNoHabitOrNoGoodsIsNone(String text) {
    assertThat(activities(text)).isEmpty();
  }
}
