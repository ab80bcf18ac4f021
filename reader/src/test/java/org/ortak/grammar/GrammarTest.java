package org.ortak.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ortak.text.Segmenter;
import org.ortak.text.Sentence;
import org.ortak.text.Span;
import org.ortak.text.Words;

class GrammarTest {

  private static final Grammar GRAMMAR = Grammar.load();

  private static Words words(String text) {
    return new Segmenter(Set.of()).segment(text, List.of(new Span(0, text.length())));
  }

  private static Tree parse(String text) {
    Words words = words(text);
    return GRAMMAR.parse(words, words.sentences().getFirst());
  }

  private static int word(Tree tree, String word) {
    return IntStream.range(0, tree.words().count())
        .filter(i -> tree.words().word(i).equals(word))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsSubjectAndObjectOfAVerb() {
    Tree tree = parse("The company builds cars.");
    assertThat(tree.relation(2)).isEqualTo(Relation.ROOT);
    assertThat(tree.child(2, Relation.NSUBJ)).isEqualTo(1);
    assertThat(tree.child(2, Relation.OBJ)).isEqualTo(3);
  }

  @Test
  void findsThePatientAndTheAgentOfAPassive() {
    Tree tree = parse("The factory was sold by the carmaker.");
    int sold = word(tree, "sold");
    assertThat(tree.child(sold, Relation.NSUBJ_PASS)).isEqualTo(word(tree, "factory"));
    assertThat(tree.child(sold, Relation.OBL_AGENT)).isEqualTo(word(tree, "carmaker"));
  }

  @Test
  void aWordInIngBehindBeIsAVerb() {
    String text = "Voltora Energy opens its own in May, Kelmar Cells is building in Spain.";
    Tree tree = parse(text);
    assertThat(tree.tag(word(tree, "building"))).isEqualTo(Tag.VBG);
    Tree nothing = parse("In the end the plant is nothing.");
    assertThat(nothing.tag(word(nothing, "nothing"))).isEqualTo(Tag.NN);
  }

  @Test
  void givesLemmas() {
    Tree tree = parse("The companies have built factories and Ford sold the largest mines.");
    assertThat(IntStream.range(0, tree.words().count()).mapToObj(tree::lemma))
        .containsExactly(
            "the", "company", "have", "build", "factory", "and", "Ford", "sell", "the", "large",
            "mine", ".");
  }

  @Test
  void takesAKnownNameAsOneNoun() {
    String text = "Break On Sale signed a contract.";
    Words words = words(text);
    Tree tagged = GRAMMAR.tagged(words, words.sentences().getFirst());
    Tree tree = GRAMMAR.parse(tagged, List.of(new Unit(0, 3)));
    assertThat(tree.child(3, Relation.NSUBJ)).isEqualTo(2);
    assertThat(tree.head(0)).isEqualTo(2);
    assertThat(tree.head(1)).isEqualTo(2);
    assertThat(tree.tag(0)).isEqualTo(Tag.NNP);
  }

  @Test
  void aSentenceOfMarksAloneHasARoot() {
    Tree tree = parse("— ...");
    assertThat(tree.relation(0)).isEqualTo(Relation.ROOT);
    assertThat(tree.head(0)).isEqualTo(-1);
  }

  @Test
  void everySentenceHasOneRootAndNoCircle() {
    for (List<String[]> sentence : trees()) {
      Tree tree = parse(text(sentence));
      int count = tree.words().count();
      assertThat(IntStream.range(0, count).filter(i -> tree.head(i) == -1)).hasSize(1);
      for (int i = 0; i < count; i++) {
        int steps = 0;
        for (int at = i; at >= 0; at = tree.head(at)) {
          assertThat(steps++).as("steps from word " + i + " to the root").isLessThan(count);
        }
      }
    }
  }

  @Test
  void theSameSentenceIsReadAlikeByManyThreads() {
    String text = text(trees().get(1));
    String alone = show(parse(text));
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> show(parse(text))))
        .containsOnly(alone);
  }

  @Test
  void agreesWithTreesDrawnByHand() {
    int words = 0;
    int tags = 0;
    int arcs = 0;
    int all = 0;
    for (List<String[]> sentence : trees()) {
      Tree tree = parse(text(sentence));
      for (int i = 0; i < sentence.size(); i++) {
        String[] row = sentence.get(i);
        all++;
        tags += tree.tag(i).name().equals(row[1]) ? 1 : 0;
        if (row.length > 2) {
          words++;
          boolean head = tree.head(i) == Integer.parseInt(row[2]) - 1;
          arcs += head && tree.relation(i).word().equals(row[3]) ? 1 : 0;
        }
      }
    }
    assertThat((double) tags / all).as("share of right tags").isGreaterThan(0.96);
    assertThat((double) arcs / words).as("share of right arcs").isGreaterThan(0.87);
  }

  private static String show(Tree tree) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tree.words().count(); i++) {
      out.append(tree.tag(i)).append(tree.head(i)).append(tree.relation(i)).append(' ');
    }
    return out.toString();
  }

  /** The words with spaces between, none before a mark or after a currency's sign. */
  private static String text(List<String[]> sentence) {
    StringBuilder out = new StringBuilder();
    for (String[] row : sentence) {
      boolean close = row.length == 2 || out.isEmpty() || out.charAt(out.length() - 1) == '$';
      out.append(close ? "" : " ").append(row[0]);
    }
    return out.toString();
  }

  private static List<List<String[]>> trees() {
    List<List<String[]>> out = new ArrayList<>();
    List<String[]> sentence = new ArrayList<>();
    for (String line : (lines() + "\n").split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        sentence.add(line.split(" "));
      } else if (!sentence.isEmpty()) {
        out.add(List.copyOf(sentence));
        sentence.clear();
      }
    }
    return out;
  }

  private static String lines() {
    try (InputStream in = GrammarTest.class.getResourceAsStream("trees.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void tagsAloneAreThoseOfTheParse() {
    Words words = words(text(trees().getFirst()));
    Sentence sentence = words.sentences().getFirst();
    Tree tree = GRAMMAR.parse(words, sentence);
    Tag[] tags = GRAMMAR.tag(words, sentence);
    for (int i = 0; i < tags.length; i++) {
      assertThat(tags[i]).isEqualTo(tree.tag(i));
    }
  }
}
