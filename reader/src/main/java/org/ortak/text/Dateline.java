package org.ortak.text;

/**
 * The dateline at the head of a report: where it was written, mostly in capitals, perhaps when and
 * by which agency, before a dash. It is no part of what the sentence says.
 */
public final class Dateline {

  /** No dateline has more words and marks than this. */
  private static final int MOST = 14;

  private static final int SHORTEST_PLACE = 3;
  private static final String OPENING = "“\"'‘«„";

  private Dateline() {}

  /** The sentence from behind its dateline on; the same where it has none. */
  public static Sentence without(Words words, Sentence sentence) {
    int dash = dash(words, sentence);
    if (dash < 0) {
      return sentence;
    }
    int first = dash + 1;
    return new Sentence(
        sentence.index(),
        sentence.block(),
        first,
        sentence.end(),
        words.span(first, sentence.end()));
  }

  /** The dash that ends the sentence's dateline, -1 for none. */
  private static int dash(Words words, Sentence sentence) {
    int first = sentence.first();
    boolean headOfBlock =
        sentence.block() > 0
            && words.sentences().get(sentence.index() - 1).block() != sentence.block();
    if (!headOfBlock || !words.capitalised(first)) {
      return -1;
    }
    boolean inBrackets = false;
    boolean day = false;
    int end = Math.min(sentence.end() - 1, first + MOST);
    for (int i = first; i < end; i++) {
      String word = words.word(i);
      int c = word.codePointAt(0);
      if (i > first && !inBrackets && isDash(words, i)) {
        boolean told = day || isCapitals(words.word(first));
        return told && begins(words, i + 1) && isAlone(words, sentence) ? i : -1;
      }
      inBrackets = c == '(' || (inBrackets && c != ')');
      day |= Character.isDigit(c);
      if (Character.isLowerCase(c) && !inBrackets) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDash(Words words, int word) {
    int type = Character.getType(words.word(word).charAt(0));
    return type == Character.DASH_PUNCTUATION && words.spaced(word);
  }

  private static boolean isCapitals(String word) {
    return word.length() >= SHORTEST_PLACE
        && word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private static boolean begins(Words words, int word) {
    int c = words.word(word).codePointAt(0);
    return Character.isUpperCase(c) || Character.isDigit(c) || OPENING.indexOf(c) >= 0;
  }

  /** Whether the sentence's other dashes stand in pairs, as they do around what is put in. */
  private static boolean isAlone(Words words, Sentence sentence) {
    int dashes = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      dashes += isDash(words, i) ? 1 : 0;
    }
    return dashes % 2 == 1;
  }
}
