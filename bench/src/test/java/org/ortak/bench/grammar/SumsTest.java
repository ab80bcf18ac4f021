package org.ortak.bench.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class SumsTest {

  @Test
  void dollarsBecomeAnotherCurrencyBehindTheirNumber() {
    TreebankSentence told = Sums.of(List.of(paid("$", "30"))).getFirst();
    assertThat(told.text()).isEqualTo("Voltara paid 30 million euros today");
    assertThat(told.words())
        .extracting(TreebankWord::form, TreebankWord::head, TreebankWord::relation)
        .containsExactly(
            tuple("Voltara", 2, "nsubj"),
            tuple("paid", 0, "root"),
            tuple("30", 4, "compound"),
            tuple("million", 5, "nummod"),
            tuple("euros", 2, "obj"),
            tuple("today", 2, "advmod"));
    assertThat(told.words())
        .allMatch(word -> told.text().substring(word.start(), word.end()).equals(word.form()));
  }

  @Test
  void sentencesWithoutDollarsAreLeftAlone() {
    assertThat(Sums.of(List.of(paid("£", "30")))).isEmpty();
  }

  /** "Voltara paid $30 today" with the sign and the number given. */
  private static TreebankSentence paid(String sign, String number) {
    String text = "Voltara paid " + sign + number + " today";
    int at = "Voltara paid ".length();
    int end = at + 1 + number.length();
    return new TreebankSentence(
        text,
        List.of(
            new TreebankWord("Voltara", "Voltara", "PROPN", "NNP", 2, "nsubj", 0, 7),
            new TreebankWord("paid", "pay", "VERB", "VBD", 0, "root", 8, 12),
            new TreebankWord(sign, sign, "SYM", "$", 2, "obj", at, at + 1),
            new TreebankWord(number, number, "NUM", "CD", 3, "nummod", at + 1, end),
            new TreebankWord("today", "today", "NOUN", "NN", 2, "advmod", end + 1, end + 6)));
  }
}
