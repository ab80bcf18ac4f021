package org.ortak.answer.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ortak.answer.versions.TextDifference.Passage;

class TextComparisonTest {

  private static TextDifference compare(String before, String after) {
    return TextComparison.of(before, after);
  }

  /** A passage as text: what is gone between minus signs, what is new between plus signs. */
  private static String told(Passage passage) {
    return passage.runs().stream()
        .map(
            run ->
                switch (run.sort()) {
                  case SAME -> run.words();
                  case GONE -> "-" + run.words() + "-";
                  case NEW -> "+" + run.words() + "+";
                })
        .collect(Collectors.joining());
  }

  @Test
  void aChangedFigureIsToldWithinItsSentence() {
    TextDifference difference =
        compare(
            "Volta builds\nThe plant will make 14 GWh a year.\nIt opens in May.",
            "Volta builds\nThe plant will make 20 GWh a year.\nIt opens in May.");
    assertThat(difference.passages())
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(told(passage)).isEqualTo("The plant will make -14-+20+ GWh a year.");
              assertThat(passage.sameBefore()).isEqualTo(1);
            });
    assertThat(difference.sameAfter()).isEqualTo(1);
  }

  @Test
  void aParagraphThatCameAndOneThatWentStandAlone() {
    assertThat(compare("One.\nThree.", "One.\nTwo of them.\nThree.").passages())
        .extracting(TextComparisonTest::told)
        .containsExactly("+Two of them.+");
    assertThat(compare("One.\nTwo of them.\nThree.", "One.\nThree.").passages())
        .extracting(TextComparisonTest::told)
        .containsExactly("-Two of them.-");
  }

  @Test
  void aWordThatBothHaveByChanceDoesNotPartWhatWasRewritten() {
    TextDifference difference =
        compare(
            "Talks with the town about the site went nowhere.",
            "Ministers in the capital have since found another place.");
    assertThat(difference.passages())
        .extracting(TextComparisonTest::told)
        .containsExactly(
            "-Talks with the town about the site went nowhere-"
                + "+Ministers in the capital have since found another place+.");
  }

  @Test
  void theSameTextHasNoDifferenceWhateverItsBlankLines() {
    assertThat(compare("One.\n\nTwo.", "One.\nTwo.\n").isNone()).isTrue();
    assertThat(compare("", "").isNone()).isTrue();
    assertThat(compare("", "One.").passages()).hasSize(1);
  }

  @Test
  void twoChangedParagraphsStayTwo() {
    assertThat(
            compare(
                    "It costs 3 billion euros.\nIt employs 900 people.",
                    "It costs 4 billion euros.\nIt employs 800 people.")
                .passages())
        .extracting(TextComparisonTest::told)
        .containsExactly("It costs -3-+4+ billion euros.", "It employs -900-+800+ people.");
  }
}
