package org.ortak.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names with "and" between them. */
class CoordinationTest {

  private static boolean areJoined(Tree tree, String one, String other) {
    int second = Parsed.word(tree, other);
    return tree.relation(second) == Relation.CONJ && tree.head(second) == Parsed.word(tree, one);
  }

  @Test
  void betweenTellsOfTwo() {
    Tree tree =
        Parsed.sentence(
            "A memorandum of understanding between Brelvik and Kelmar was signed in Warsaw.",
            "Brelvik",
            "Kelmar");
    assertThat(areJoined(tree, "Brelvik", "Kelmar")).isTrue();
    assertThat(tree.relation(Parsed.word(tree, "memorandum"))).isEqualTo(Relation.NSUBJ_PASS);
  }

  @Test
  void whatIsToldOfTheFirstDoesNotPartThem() {
    Tree tree =
        Parsed.sentence(
            "The board of the joint venture between Brelvik, which has 51%, and the mining group"
                + " Kelmar approved the plan.",
            "Brelvik", "Kelmar");
    assertThat(tree.head(Parsed.word(tree, "Brelvik"))).isEqualTo(Parsed.word(tree, "venture"));
    int second = Parsed.word(tree, "Kelmar");
    int joined = tree.relation(second) == Relation.CONJ ? second : tree.head(second);
    assertThat(tree.head(joined)).isEqualTo(Parsed.word(tree, "Brelvik"));
  }

  @Test
  void twoNamesBeforeTheVerbAreItsSubject() {
    Tree tree = Parsed.sentence("Brelvik and Kelmar were named as well.", "Brelvik", "Kelmar");
    assertThat(areJoined(tree, "Brelvik", "Kelmar")).isTrue();
    assertThat(tree.relation(Parsed.word(tree, "Brelvik"))).isEqualTo(Relation.NSUBJ_PASS);
  }

  @Test
  void aClauseBehindAndStaysAClause() {
    Tree tree =
        Parsed.sentence(
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
      Tree tree = Parsed.sentence(text, text.contains("Brelvik") ? "Brelvik" : "Kelmar", "Kelmar");
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
