package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Measure;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** What figures and periods a claim gets; on firms that do not exist. */
final class FiguresTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  private static List<Claim> claims(ClaimType type, String text) {
    return READER.read(Sentences.article(PACK, "# News\n\n" + text)).findings().stream()
        .map(Finding::claim)
        .filter(claim -> claim.type() == type)
        .toList();
  }

  private static List<String> figures(ClaimType type, String text) {
    return claims(type, text).stream()
        .flatMap(claim -> claim.quantities().stream())
        .map(figure -> figure.measure().word() + " " + figure.value() + " " + figure.unit())
        .toList();
  }

  @Test
  void aVentureHasTheSharesOfThoseWhoOwnIt() {
    String share = Measure.SHARE.word() + " 50.0 %";
    assertThat(
            figures(
                ClaimType.PARTNERSHIP,
                "Zaltora Energy and Brixen Cells have founded a 50:50 joint venture."))
        .containsExactly(share);
    assertThat(
            figures(
                ClaimType.PARTNERSHIP,
                "Zaltora Energy and Brixen Cells have founded a joint venture that they own half"
                    + " and half."))
        .containsExactly(share);
    assertThat(
            figures(
                ClaimType.PARTNERSHIP,
                "Zaltora Energy, Ardel Motors and Brixen Cells have founded a joint venture that"
                    + " belongs to them in equal parts."))
        .isEmpty();
  }

  @Test
  void aContractHasTheYearsThatItRuns() {
    assertThat(
            figures(
                ClaimType.SUPPLY,
                "Brixen Cells has signed a ten-year contract to supply Ardel Motors with battery"
                    + " cells."))
        .contains(Measure.COUNT.word() + " 10.0 years");
  }

  @Test
  void aFigureOfAFirmHasItsPeriod() {
    assertThat(claims(ClaimType.INDICATOR, "Ardel Motors sold 40,000 electric vehicles in 2025."))
        .singleElement()
        .satisfies(
            sales -> {
              assertThat(sales.when()).hasSize(1);
              assertThat(sales.when().getFirst().event()).isEqualTo(Event.PERIOD);
              assertThat(sales.when().getFirst().date().text()).isEqualTo("2025");
            });
  }
}
