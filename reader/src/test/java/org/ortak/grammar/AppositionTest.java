package org.ortak.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nouns that say behind a comma what a name is, and nouns side by side. */
class AppositionTest {

  private static boolean isBeside(Tree tree, String noun, String name) {
    int word = Parsed.word(tree, noun);
    return tree.relation(word) == Relation.APPOS && tree.head(word) == Parsed.word(tree, name);
  }

  @Test
  void anotherFirmsPartnerIsNoCompound() {
    Tree tree =
        Parsed.sentence(
            "Brelvik, Kelmar's project partner, will open an office.", "Brelvik", "Kelmar");
    assertThat(isBeside(tree, "partner", "Brelvik")).isTrue();
    int name = Parsed.word(tree, "Brelvik");
    assertThat(tree.relation(name)).isEqualTo(Relation.NSUBJ);
    assertThat(tree.head(name)).isEqualTo(Parsed.word(tree, "open"));
  }

  @Test
  void itIsNoSecondThingThatIsDone() {
    Tree tree =
        Parsed.sentence(
            "The minister will see the factory of Brelvik, Kelmar's project partner, in May.",
            "Brelvik",
            "Kelmar");
    assertThat(isBeside(tree, "partner", "Brelvik")).isTrue();
  }

  @Test
  void aListStaysOne() {
    Tree tree =
        Parsed.sentence("Brelvik, the ministry and Kelmar met in Warsaw.", "Brelvik", "Kelmar");
    assertThat(isBeside(tree, "ministry", "Brelvik")).isFalse();
  }

  @Test
  void twoNounsSideBySideAreOne() {
    Tree tree =
        Parsed.sentence(
            "The minister will continue his tour and visit the electric vehicle battery production"
                + " facility of Brelvik, Kelmar's project partner, in May.",
            "Brelvik",
            "Kelmar");
    int facility = Parsed.word(tree, "facility");
    int production = Parsed.word(tree, "production");
    assertThat(tree.relation(production)).isEqualTo(Relation.COMPOUND);
    assertThat(tree.head(production)).isEqualTo(facility);
    assertThat(tree.head(facility)).isEqualTo(Parsed.word(tree, "visit"));
  }

  @Test
  void everyWordStillHangsOnTheRoot() {
    Tree tree =
        Parsed.sentence(
            "Brelvik, Kelmar's project partner, will open an office.", "Brelvik", "Kelmar");
    for (int i = 0; i < tree.words().count(); i++) {
      int at = i;
      for (int step = 0; at >= 0 && step < 50; step++) {
        at = tree.head(at);
      }
      assertThat(at).isEqualTo(-1);
    }
  }
}
