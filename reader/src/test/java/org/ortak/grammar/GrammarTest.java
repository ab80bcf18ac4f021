package org.ortak.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ortak.text.Segmenter;
import org.ortak.text.Span;
import org.ortak.text.Words;

class GrammarTest {

  private static final Grammar GRAMMAR = Grammar.load();

  private static Tree parse(String text) {
    Words words = new Segmenter(Set.of()).segment(text, List.of(new Span(0, text.length())));
    return GRAMMAR.parse(words, words.sentences().getFirst());
  }

  @Test
  void findsSubjectAndObjectOfAVerb() {
    Tree tree = parse("The company builds cars.");
    assertThat(tree.relation(2)).isEqualTo(Relation.ROOT);
    assertThat(tree.child(2, Relation.NSUBJ)).isEqualTo(1);
    assertThat(tree.child(2, Relation.OBJ)).isEqualTo(3);
    assertThat(tree.lemma(2)).isEqualTo("build");
  }
}
