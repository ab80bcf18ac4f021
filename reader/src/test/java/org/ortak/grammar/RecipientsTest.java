package org.ortak.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gets a sum that stands right behind a name. */
class RecipientsTest {

  private static void isGiven(Tree tree, String verb, String name, String sum) {
    int over = Parsed.word(tree, verb);
    int given = Parsed.word(tree, name);
    int object = Parsed.word(tree, sum);
    assertThat(tree.head(given)).isEqualTo(over);
    assertThat(tree.relation(given)).isEqualTo(Relation.IOBJ);
    assertThat(tree.head(object)).isEqualTo(over);
    assertThat(tree.relation(object)).isEqualTo(Relation.OBJ);
  }

  @Test
  void aSumWithASignBehindANameIsGivenToIt() {
    Tree tree =
        Parsed.sentence("The agency awarded Brelvik Cells $316 million in May.", "Brelvik Cells");
    isGiven(tree, "awarded", "Cells", "$");
    assertThat(tree.relation(Parsed.word(tree, "million"))).isEqualTo(Relation.NUMMOD);
    assertThat(tree.relation(Parsed.word(tree, "316"))).isEqualTo(Relation.COMPOUND);
  }

  @Test
  void aSumWithACodeBehindANameIsGivenToIt() {
    Tree tree =
        Parsed.sentence("Kelmar has handed Brelvik Motors USD 40 million.", "Brelvik Motors");
    isGiven(tree, "handed", "Motors", "USD");
  }

  @Test
  void aSumInWordsBehindANameIsGivenToIt() {
    Tree tree = Parsed.sentence("Kelmar will pay Brelvik 2.3 billion euros.", "Kelmar", "Brelvik");
    isGiven(tree, "pay", "Brelvik", "euros");
    assertThat(tree.head(Parsed.word(tree, "billion"))).isEqualTo(Parsed.word(tree, "euros"));
  }

  @Test
  void aTimeBehindANameIsNot() {
    for (String text :
        List.of("Kelmar bought Brelvik 12 months ago.", "Kelmar left Brelvik 3 years later.")) {
      Tree tree = Parsed.sentence(text, "Kelmar", "Brelvik");
      assertThat(tree.relation(Parsed.word(tree, "Brelvik"))).as(text).isNotEqualTo(Relation.IOBJ);
    }
  }

  @Test
  void aNameThatNoVerbStandsBeforeGetsNothing() {
    Tree tree = Parsed.sentence("A loan to Brelvik, $40 million, was agreed.", "Brelvik");
    assertThat(tree.relation(Parsed.word(tree, "Brelvik"))).isNotEqualTo(Relation.IOBJ);
  }
}
