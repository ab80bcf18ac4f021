package org.ortak.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ortak.text.Segmenter;
import org.ortak.text.Span;
import org.ortak.text.Words;

/** Nouns that say behind a comma what a name is, and nouns side by side. */
class AppositionTest {

  private static final Grammar GRAMMAR = Grammar.load();

  private static Tree parse(String text, String... names) {
    Words words = new Segmenter(Set.of()).segment(text, List.of(new Span(0, text.length())));
    List<Unit> units = new ArrayList<>();
    for (String name : names) {
      int first = word(words, name);
      units.add(new Unit(first, first + 1));
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

  private static boolean isBeside(Tree tree, String noun, String name) {
    int word = word(tree.words(), noun);
    return tree.relation(word) == Relation.APPOS && tree.head(word) == word(tree.words(), name);
  }

  @Test
  void anotherFirmsPartnerIsNoCompound() {
    Tree tree =
        parse("Brelvik, Kelmar's project partner, will open an office.", "Brelvik", "Kelmar");
    assertThat(isBeside(tree, "partner", "Brelvik")).isTrue();
    int name = word(tree.words(), "Brelvik");
    assertThat(tree.relation(name)).isEqualTo(Relation.NSUBJ);
    assertThat(tree.head(name)).isEqualTo(word(tree.words(), "open"));
  }

  @Test
  void itIsNoSecondThingThatIsDone() {
    Tree tree =
        parse(
            "The minister will see the factory of Brelvik, Kelmar's project partner, in May.",
            "Brelvik",
            "Kelmar");
    assertThat(isBeside(tree, "partner", "Brelvik")).isTrue();
  }

  @Test
  void aListStaysOne() {
    Tree tree = parse("Brelvik, the ministry and Kelmar met in Warsaw.", "Brelvik", "Kelmar");
    assertThat(isBeside(tree, "ministry", "Brelvik")).isFalse();
  }

  @Test
  void twoNounsSideBySideAreOne() {
    Tree tree =
        parse(
            "The minister will continue his tour and visit the electric vehicle battery production"
                + " facility of Brelvik, Kelmar's project partner, in May.",
            "Brelvik",
            "Kelmar");
    int facility = word(tree.words(), "facility");
    int production = word(tree.words(), "production");
    assertThat(tree.relation(production)).isEqualTo(Relation.COMPOUND);
    assertThat(tree.head(production)).isEqualTo(facility);
    assertThat(tree.head(facility)).isEqualTo(word(tree.words(), "visit"));
  }

  @Test
  void everyWordStillHangsOnTheRoot() {
    Tree tree =
        parse("Brelvik, Kelmar's project partner, will open an office.", "Brelvik", "Kelmar");
    for (int i = 0; i < tree.words().count(); i++) {
      int at = i;
      for (int step = 0; at >= 0 && step < 50; step++) {
        at = tree.head(at);
      }
      assertThat(at).isEqualTo(-1);
    }
  }
}
