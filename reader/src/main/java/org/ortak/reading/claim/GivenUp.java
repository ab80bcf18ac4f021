package org.ortak.reading.claim;

import java.util.Set;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;
import org.ortak.text.Words;

/**
 * Tells figures, dates and places that stand for what is not to be: "in 2029 instead of 2027", "in
 * Kassel rather than in Bremen", "not in Bremen".
 */
final class GivenUp {

  /** How many words may stand between: "instead of the 12 GWh planned at first". */
  private static final int REACH = 4;

  private final Set<String> leads;
  private final Set<String> denials;

  GivenUp(Pack pack) {
    WordLists cues = new WordLists(pack, Clauses.CUES);
    this.leads = cues.list("in-place-of");
    this.denials = cues.list("not-there");
  }

  /** Whether words that give up what follows stand before a word of the same sentence. */
  boolean is(Words words, int word) {
    return isDenied(words, word) || isReplaced(words, word);
  }

  /** "Not in 2027", said of the word. */
  boolean isDenied(Words words, int word) {
    return word - 2 >= words.sentenceOf(word).first()
        && denials.contains(words.lower(word - 2) + " " + words.lower(word - 1));
  }

  /** "Instead of 2027", said of the word. */
  boolean isReplaced(Words words, int word) {
    int first = words.sentenceOf(word).first();
    for (int at = word - 1; at > Math.max(first, word - 1 - REACH); at--) {
      if (leads.contains(words.lower(at - 1) + " " + words.lower(at))) {
        return true;
      }
      if (words.lower(at).equals(",") || Character.isDigit(words.lower(at).charAt(0))) {
        return false;
      }
    }
    return false;
  }
}
