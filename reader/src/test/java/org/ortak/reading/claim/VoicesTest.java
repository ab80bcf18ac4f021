package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.claim.Speaker;
import org.ortak.claim.Stance;
import org.ortak.claim.Voice;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** What parties answer to news of them, in sentences about firms that do not exist. */
final class VoicesTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  /** The news that all of the answers below are about. */
  private static final String NEWS =
      "Celis Cells and Ardel Motors are considering a joint venture for a battery plant in Ohio,"
          + " the newspaper Lake Herald reported on Monday. ";

  private static List<Voice> voices(String answer) {
    return READER.read(Sentences.article(PACK, "# News\n\n" + NEWS + answer)).findings().stream()
        .flatMap(finding -> finding.claim().voices().stream())
        .distinct()
        .toList();
  }

  private static void answers(String text, String who, Stance stance) {
    assertThat(voices(text))
        .anySatisfy(
            voice -> {
              assertThat(voice.stance()).isEqualTo(stance);
              assertThat(voice.speaker().organisation().orElse(voice.speaker().name()))
                  .isEqualTo(who);
            });
  }

  @Test
  void theFormerAndTheLatterAnswerEachForItself() {
    String both =
        "Both Celis Cells and Ardel Motors answered. The former said that no decision had been"
            + " taken. The latter replied that talks were continuing.";
    answers(both, "Celis Cells", Stance.UNDECIDED);
    answers(both, "Ardel Motors", Stance.UNDECIDED);
    assertThat(voices(both))
        .anySatisfy(voice -> assertThat(voice.condition()).contains("no decision had been taken"));
  }

  @Test
  void aPartyDenies() {
    answers("Ardel Motors denied the report.", "Ardel Motors", Stance.DENIES);
    answers("Celis Cells dismissed the rumour.", "Celis Cells", Stance.DENIES);
  }

  @Test
  void aPartyDeclinesToComment() {
    answers(
        "A spokesperson for Ardel Motors declined to comment.", "Ardel Motors", Stance.DECLINES);
    answers("Celis Cells did not respond to questions.", "Celis Cells", Stance.DECLINES);
  }

  @Test
  void whoIsNoPartyHasNoVoice() {
    assertThat(voices("Brelvik Materials declined to comment.")).isEmpty();
    assertThat(voices("Ardel Motors makes cars.")).isEmpty();
  }

  @Test
  void whoSpeaksForAPartyIsTold() {
    assertThat(
            voices(
                "Lisa Brandt, chief executive of Celis Cells, said that nothing was signed and no"
                    + " decision had been made."))
        .map(Voice::speaker)
        .map(Speaker::name)
        .contains("Lisa Brandt");
  }
}
