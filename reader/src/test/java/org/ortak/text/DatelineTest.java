package org.ortak.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

  private static final String TITLE = "News of the day";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "MALATYA, March 3 — Work on the plant has begun. | Work on the plant has begun.",
        "OULU (NBW) - Cells left the plant on Monday. | Cells left the plant on Monday.",
        "İZMİR – “We build here,” the firm said. | “We build here,” the firm said.",
        "Kayseri, 4 June 2024 — Two firms signed. | Two firms signed.",
        "PERTH — The miner — one of three — sold its stake. | The miner — one of three — sold its"
            + " stake.",
      })
  void whatFollowsIsTheSentence(String text, String said) {
    assertThat(said(text)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "BYD — China's largest carmaker — builds a plant.",
        "EVE — the cell maker from Huizhou — builds a plant.",
        "The plant, its owner says, will open – in June.",
        "Work began in MALATYA — Cells are to follow.",
        "SK On said it would build a plant.",
      })
  void aNameBeforeADashIsNone(String text) {
    assertThat(said(text)).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"OULU - Cells leave the plant"})
  void aTitleHasNone(String title) {
    Words words = new Segmenter(Set.of()).segment(title, List.of(new Span(0, title.length())));
    Sentence whole = words.sentences().getFirst();
    assertThat(Dateline.without(words, whole)).isSameAs(whole);
  }

  private static String said(String text) {
    String all = TITLE + "\n" + text;
    int start = TITLE.length() + 1;
    Words words =
        new Segmenter(Set.of())
            .segment(all, List.of(new Span(0, TITLE.length()), new Span(start, all.length())));
    Sentence first = words.sentences().get(1);
    return Dateline.without(words, first).span().of(all);
  }
}
