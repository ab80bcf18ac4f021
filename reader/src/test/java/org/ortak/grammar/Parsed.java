package org.ortak.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ortak.text.Segmenter;
import org.ortak.text.Span;
import org.ortak.text.Words;

/** Sentences with names in them, parsed by the real grammar. */
final class Parsed {

  private static final Grammar GRAMMAR = Grammar.load();

  private Parsed() {}

  /** The sentence with each of the names as one noun. */
  static Tree sentence(String text, String... names) {
    Words words = new Segmenter(Set.of()).segment(text, List.of(new Span(0, text.length())));
    List<Unit> units = new ArrayList<>();
    for (String name : names) {
      int first = word(words, name.split(" ")[0]);
      units.add(new Unit(first, first + name.split(" ").length));
    }
    return GRAMMAR.parse(GRAMMAR.tagged(words, words.sentences().getFirst()), units);
  }

  /** Where the word stands first. */
  static int word(Tree tree, String form) {
    return word(tree.words(), form);
  }

  private static int word(Words words, String form) {
    int at = 0;
    while (!words.word(at).equals(form)) {
      at++;
    }
    return at;
  }
}
