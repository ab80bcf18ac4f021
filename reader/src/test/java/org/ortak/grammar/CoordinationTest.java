package org.ortak.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ortak.text.Segmenter;
import org.ortak.text.Span;
import org.ortak.text.Words;

/** Names with "and" between them. */
class CoordinationTest {

  private static final Grammar GRAMMAR = Grammar.load();

  /** The sentence with each of the names as one noun. */
  private static Tree parse(String text, String... names) {
    Words words = new Segmenter(Set.of()).segment(text, List.of(new Span(0, text.length())));
    List<Unit> units = new ArrayList<>();
    for (String name : names) {
      int first = word(words, name.split(" ")[0]);
      units.add(new Unit(first, first + name.split(" ").length));
    }
    return GRAMMAR.parse(GRAMMAR.tagged(words, words.sentences().getFirst()), units);
  }

  private static int word(Words words, String form) {
    int at = 0;
    while (!words.word(at).equals(form)) {
      at++;
    }
    return at;
  }

  private static boolean areJoined(Tree tree, String one, String other) {
    int second = word(tree.words(), other);
    return tree.relation(second) == Relation.CONJ && tree.head(second) == word(tree.words(), one);
  }

  @Test
  void betweenTellsOfTwo() {
    Tree tree =
        parse(
            "A memorandum of understanding between Brelvik and Kelmar was signed in Warsaw.",
            "Brelvik",
            "Kelmar");
    assertThat(areJoined(tree, "Brelvik", "Kelmar")).isTrue();
    assertThat(tree.relation(word(tree.words(), "memorandum"))).isEqualTo(Relation.NSUBJ_PASS);
  }

  @Test
  void whatIsToldOfTheFirstDoesNotPartThem() {
    Tree tree =
        parse(
            "The board of the joint venture between Brelvik, which has 51%, and the mining group"
                + " Kelmar approved the plan.",
            "Brelvik", "Kelmar");
    assertThat(tree.head(word(tree.words(), "Brelvik"))).isEqualTo(word(tree.words(), "venture"));
    int second = word(tree.words(), "Kelmar");
    int joined = tree.relation(second) == Relation.CONJ ? second : tree.head(second);
    assertThat(tree.head(joined)).isEqualTo(word(tree.words(), "Brelvik"));
  }

  @Test
  void twoNamesBeforeTheVerbAreItsSubject() {
    Tree tree = parse("Brelvik and Kelmar were named as well.", "Brelvik", "Kelmar");
    assertThat(areJoined(tree, "Brelvik", "Kelmar")).isTrue();
    assertThat(tree.relation(word(tree.words(), "Brelvik"))).isEqualTo(Relation.NSUBJ_PASS);
  }

  @Test
  void aClauseBehindAndStaysAClause() {
    Tree tree =
        parse(
            "Ford has bought Brelvik and Kelmar has sold its plant in Spain.", "Brelvik", "Kelmar");
    assertThat(areJoined(tree, "Brelvik", "Kelmar")).isFalse();
  }

  @Test
  void noWordHangsOnItself() {
    for (String text :
        List.of(
            "Brelvik and Kelmar seal venture.",
            "Between Brelvik and Kelmar nothing is agreed.",
            "The works of Brelvik and Kelmar, said Brelvik and Kelmar.",
            "Between and Kelmar.")) {
      Tree tree = parse(text, text.contains("Brelvik") ? "Brelvik" : "Kelmar", "Kelmar");
      for (int word = 0; word < tree.words().count(); word++) {
        int at = word;
        for (int step = 0; step <= tree.words().count() && at >= 0; step++) {
          at = tree.head(at);
        }
        assertThat(at).as(text).isEqualTo(-1);
      }
    }
  }
}
