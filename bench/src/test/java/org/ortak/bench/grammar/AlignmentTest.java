package org.ortak.bench.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;

class AlignmentTest {

  /** Rows of form, coarse tag, tag, head and relation, each form found in the text in turn. */
  static TreebankSentence sentence(String text, String... rows) {
    List<TreebankWord> words = new ArrayList<>();
    int at = 0;
    for (String row : rows) {
      String[] cell = row.split(" ");
      int start = text.indexOf(cell[0], at);
      at = start + cell[0].length();
      words.add(
          new TreebankWord(
              cell[0], cell[0], cell[1], cell[2], Integer.parseInt(cell[3]), cell[4], start, at));
    }
    return new TreebankSentence(text, words);
  }

  private static final TreebankSentence HYPHEN =
      sentence(
          "It owns a lithium-ion plant.",
          "It PRON PRP 2 nsubj",
          "owns VERB VBZ 0 root",
          "a DET DT 7 det",
          "lithium NOUN NN 6 compound",
          "- PUNCT HYPH 4 punct",
          "ion NOUN NN 7 compound",
          "plant NOUN NN 2 obj",
          ". PUNCT . 2 punct");

  @Test
  void wordsOfTheTreebankThatAreOneOfOursTakeThePlaceOfTheirTopmost() {
    GoldSentence gold = Alignment.of(HYPHEN).orElseThrow();
    assertThat(gold.words().word(3)).isEqualTo("lithium-ion");
    assertThat(gold.heads()).containsExactly(1, -1, 4, 4, 1, 1);
    assertThat(gold.relations().get(3)).isEqualTo(Relation.COMPOUND);
    assertThat(gold.tags()).containsExactly(Tag.PRP, Tag.VBZ, Tag.DT, Tag.NN, Tag.NN, Tag.PUNCT);
  }

  @Test
  void partsOfOneOfTheTreebanksWordsHangOnTheFirst() {
    TreebankSentence time =
        sentence("Open at 9:30", "Open ADJ JJ 0 root", "at ADP IN 3 case", "9:30 NUM CD 1 obl");
    GoldSentence gold = Alignment.of(time).orElseThrow();
    assertThat(gold.heads()).containsExactly(-1, 2, 0, 2, 2);
    assertThat(gold.tags()).containsExactly(Tag.JJ, Tag.IN, Tag.CD, Tag.PUNCT, Tag.CD);
  }

  @Test
  void headlinesLeaveOutArticlesAndTheFullStop() {
    List<GoldSentence> headlines = Headlines.of(List.of(HYPHEN, HYPHEN, HYPHEN, HYPHEN, HYPHEN));
    assertThat(headlines.get(0).words().text()).isEqualTo("It Owns a Lithium-ion Plant");
    assertThat(headlines.get(1).words().text()).isEqualTo("It Owns Lithium-ion Plant");
    assertThat(headlines.get(1).heads()).containsExactly(1, -1, 3, 1);
  }
}
