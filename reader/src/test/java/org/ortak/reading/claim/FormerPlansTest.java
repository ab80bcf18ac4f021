package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** What a plan used to be, on sentences about firms that do not exist. */
final class FormerPlansTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  /**
   * The dates and figures of the plant that the text tells, each with a mark where it is of before.
   */
  private static List<String> told(String text) {
    Claim plant =
        READER.read(Sentences.article(PACK, "# News from Gliwice\n\n" + text)).findings().stream()
            .map(Finding::claim)
            .filter(claim -> claim.type() == ClaimType.FACILITY)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no plant in: " + text));
    List<String> out = new ArrayList<>();
    plant.when().forEach(when -> out.add(when.date().text() + mark(when.former())));
    plant
        .quantities()
        .forEach(one -> out.add((int) one.value() + " " + one.unit() + mark(one.former())));
    return out;
  }

  private static String mark(boolean former) {
    return former ? " before" : "";
  }

  @Test
  void aDateFromWhichSomethingIsMovedIsOfBefore() {
    assertThat(
            told(
                "Voltora Energy has postponed the start of production at its battery plant in"
                    + " Gliwice from 2027 to 2029."))
        .containsExactly("2027 before", "2029");
    assertThat(
            told(
                "The battery plant of Voltora Energy in Gliwice will open in 2029 instead of"
                    + " 2027."))
        .containsExactly("2029", "2027 before");
  }

  @Test
  void whatWasOriginallyPlannedIsOfBeforeAndWhatComesBehindIsNot() {
    assertThat(
            told(
                "Voltora Energy had originally planned to open its battery plant in Gliwice in"
                    + " 2026, but now it is due in 2028."))
        .containsExactly("2026 before", "2028");
    assertThat(
            told(
                "Voltora Energy's battery plant in Gliwice, originally planned for 2026, is"
                    + " delayed until 2029."))
        .containsExactly("2026 before", "2029");
    assertThat(
            told(
                "Voltora Energy's battery plant in Gliwice was to have opened in 2025 and is now"
                    + " due in 2028."))
        .containsExactly("2025 before", "2028");
  }

  @Test
  void aFigureThatAPlanStartsFromIsOfBefore() {
    assertThat(
            told(
                "Voltora Energy raised the capacity of its battery plant in Gliwice from 12 GWh to"
                    + " 20 GWh."))
        .containsExactly("12 GWh/yr before", "20 GWh/yr");
    assertThat(
            told(
                "Voltora Energy's battery plant in Gliwice will have 1,700 jobs, down from 2,500"
                    + " jobs."))
        .containsExactly("1700 jobs", "2500 jobs before");
  }

  @Test
  void whatIsStillSoIsNotOfBefore() {
    assertThat(
            told(
                "Once it is finished, the battery plant of Voltora Energy in Gliwice will make"
                    + " 20 GWh a year from 2027."))
        .containsExactlyInAnyOrder("2027", "20 GWh/yr");
  }
}
