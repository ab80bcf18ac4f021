package org.ortak.grammar;

import org.ortak.text.Sentence;
import org.ortak.text.Words;

/**
 * What can be seen on each word of a sentence before anything is decided, as numbers: its form,
 * endings, beginnings and shape. Two places before the sentence and after it stand for its edges,
 * so that word {@code i} of the sentence has number {@code i + EDGE}.
 */
public final class Surface {

  static final int EDGE = 2;

  private static final int OPENING = 0x5EED01;
  private static final int CLOSING = 0x5EED02;

  final int length;
  final int[] form;
  final int[] shape;
  final int[] last1;
  final int[] last2;
  final int[] last3;
  final int[] last4;
  final int[] first1;
  final int[] first2;
  final int[] first3;
  final int[] part;
  final boolean[] mark;
  final int style;

  /** Looks at the words of a sentence. */
  public Surface(Words words, Sentence sentence) {
    length = sentence.length();
    int size = length + 2 * EDGE;
    form = new int[size];
    shape = new int[size];
    last1 = new int[size];
    last2 = new int[size];
    last3 = new int[size];
    last4 = new int[size];
    first1 = new int[size];
    first2 = new int[size];
    first3 = new int[size];
    part = new int[size];
    mark = new boolean[size];
    for (int i = 0; i < EDGE; i++) {
      form[i] = OPENING + i;
      form[size - 1 - i] = CLOSING + i;
    }
    int small = 0;
    for (int i = 0; i < length; i++) {
      String lower = words.lower(sentence.first() + i);
      look(i + EDGE, words.word(sentence.first() + i), lower);
      small += lower.length() > 4 && Shape.small(shape[i + EDGE]) ? 1 : 0;
    }
    style = small == 0 ? 1 : 0;
  }

  /** How many words the sentence has. */
  public int length() {
    return length;
  }

  /** The number of a form in small letters, all digits alike. */
  public static int formOf(String lower) {
    return range(lower, 0, lower.length());
  }

  private void look(int at, String word, String lower) {
    int size = lower.length();
    form[at] = formOf(lower);
    shape[at] = Shape.of(word);
    mark[at] = Shape.isMark(shape[at]);
    last1[at] = range(lower, size - 1, size);
    last2[at] = range(lower, size - 2, size);
    last3[at] = range(lower, size - 3, size);
    last4[at] = range(lower, size - 4, size);
    first1[at] = range(lower, 0, 1);
    first2[at] = range(lower, 0, 2);
    first3[at] = range(lower, 0, 3);
    part[at] = range(lower, lower.lastIndexOf('-') + 1, size);
  }

  private static int range(String text, int from, int end) {
    int h = 17;
    int limit = Math.min(end, text.length());
    for (int i = Math.max(from, 0); i < limit; i++) {
      h = 31 * h + plain(text.charAt(i));
    }
    return (h ^ (h >>> 15)) * 0x2C1B3C6D;
  }

  private static char plain(char c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? '0' : c;
    }
    return switch (c) {
      case '’' -> '\'';
      case '‑' -> '-';
      case '“', '”' -> '"';
      default -> c;
    };
  }
}
