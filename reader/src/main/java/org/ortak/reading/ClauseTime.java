package org.ortak.reading;

import java.util.List;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.clause.Tense;
import org.ortak.reading.date.Sense;
import org.ortak.reading.date.TimeSense;
import org.ortak.text.Words;

/** Tells the tense of the clause that a word stands in. */
final class ClauseTime implements TimeSense {

  private final Words words;
  private final List<Clauses> clauses;

  ClauseTime(Words words, List<Clauses> clauses) {
    this.words = words;
    this.clauses = clauses;
  }

  @Override
  public Sense at(int word) {
    Clauses here = clauses.get(words.sentenceOf(word).index());
    Tree tree = here.tree();
    for (int at = word, steps = 0; at >= 0 && steps < 8; at = tree.head(at), steps++) {
      if (tree.tag(at).isVerb()) {
        return sense(here.mood(at).tense());
      }
    }
    return Sense.UNKNOWN;
  }

  private static Sense sense(Tense tense) {
    return switch (tense) {
      case PAST, PERFECT -> Sense.PAST;
      case FUTURE -> Sense.FUTURE;
      case PRESENT, PROGRESSIVE, NONE -> Sense.UNKNOWN;
    };
  }
}
