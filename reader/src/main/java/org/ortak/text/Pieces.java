package org.ortak.text;

import java.util.Arrays;

/**
 * Words cut further, for whoever reads figures: a word with digits is cut where digits meet letters
 * and at its hyphens, a hyphenated word at its hyphens, and an ideograph stands alone. {@code
 * 12GWh} is two pieces, {@code third-largest} three. Every piece lies in one word, and knows
 * whether it begins that word.
 */
public final class Pieces {

  private enum Kind {
    NUMBER,
    LETTERS,
    MARK
  }

  private final Words words;
  private int[] starts;
  private int[] ends;
  private int[] wordOf;
  private String[] lower;
  private Kind[] kinds;
  private int count;

  private Pieces(Words words) {
    int room = words.count() + 16;
    this.words = words;
    this.starts = new int[room];
    this.ends = new int[room];
    this.wordOf = new int[room];
    this.lower = new String[room];
    this.kinds = new Kind[room];
  }

  /** Cuts the words of a text. */
  public static Pieces of(Words words) {
    Pieces pieces = new Pieces(words);
    for (int w = 0; w < words.count(); w++) {
      pieces.cut(w);
    }
    return pieces;
  }

  public int count() {
    return count;
  }

  public int start(int piece) {
    return starts[piece];
  }

  public int end(int piece) {
    return ends[piece];
  }

  /** The piece in small letters; every hyphen is {@code -}. */
  public String lower(int piece) {
    return lower[piece];
  }

  /** The word that the piece is cut from. */
  public int word(int piece) {
    return wordOf[piece];
  }

  public String text() {
    return words.text();
  }

  /** Digits, with the separators between them. */
  public boolean isNumber(int piece) {
    return piece >= 0 && piece < count && kinds[piece] == Kind.NUMBER;
  }

  public boolean isLetters(int piece) {
    return piece >= 0 && piece < count && kinds[piece] == Kind.LETTERS;
  }

  /** Whether the piece is there and reads so. */
  public boolean is(int piece, String text) {
    return piece >= 0 && piece < count && lower[piece].equals(text);
  }

  /** Whether the piece belongs to the same word as the piece before it. */
  public boolean joined(int piece) {
    return piece > 0 && piece < count && wordOf[piece] == wordOf[piece - 1];
  }

  /** Whether white space stands before the piece. */
  public boolean spaced(int piece) {
    return piece > 0 && piece < count && ends[piece - 1] < starts[piece];
  }

  public boolean capitalised(int piece) {
    return Character.isUpperCase(text().codePointAt(starts[piece]));
  }

  /** The number of the sentence that the piece stands in. */
  public int sentence(int piece) {
    return words.sentenceOf(wordOf[piece]).index();
  }

  /** Whether both pieces are there and stand in one sentence. */
  public boolean together(int one, int other) {
    return Math.min(one, other) >= 0
        && Math.max(one, other) < count
        && sentence(one) == sentence(other);
  }

  /** The place of the pieces from {@code first} up to, not including, {@code end}. */
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  private void cut(int word) {
    String small = words.lower(word);
    if (isWhole(small) && small.length() == words.end(word) - words.start(word)) {
      add(word, words.start(word), words.end(word), small);
      return;
    }
    int from = words.start(word);
    int limit = words.end(word);
    while (from < limit) {
      int end = pieceEnd(from, limit);
      add(word, from, end, lowered(from, end));
      from = end;
    }
  }

  private static boolean isWhole(String word) {
    if (word.length() == 1) {
      return true;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x2E80 || Character.isDigit(c) || isJoint(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '‑' || c == '+' || c == '·';
  }

  private String lowered(int from, int end) {
    String piece = text().substring(from, end);
    return piece.equals("‑") ? "-" : piece.toLowerCase(java.util.Locale.ROOT);
  }

  private int pieceEnd(int from, int limit) {
    int first = text().codePointAt(from);
    int i = from + Character.charCount(first);
    if (Character.isDigit(first)) {
      return numberEnd(i, limit);
    }
    if (!Character.isLetter(first) || Character.isIdeographic(first)) {
      return Math.min(i, limit);
    }
    while (i < limit) {
      int c = text().codePointAt(i);
      if (Character.isDigit(c)
          || Character.isIdeographic(c)
          || (c < 0x10000 && isJoint((char) c))) {
        break;
      }
      i += Character.charCount(c);
    }
    return Math.min(i, limit);
  }

  private int numberEnd(int from, int limit) {
    int i = from;
    while (i < limit) {
      char c = text().charAt(i);
      boolean separator =
          (c == ',' || c == '.') && i + 1 < limit && Character.isDigit(text().charAt(i + 1));
      if (!Character.isDigit(c) && !separator) {
        break;
      }
      i++;
    }
    return i;
  }

  private void add(int word, int start, int end, String small) {
    if (count == starts.length) {
      int room = 2 * count;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      wordOf = Arrays.copyOf(wordOf, room);
      lower = Arrays.copyOf(lower, room);
      kinds = Arrays.copyOf(kinds, room);
    }
    int first = text().codePointAt(start);
    starts[count] = start;
    ends[count] = end;
    wordOf[count] = word;
    lower[count] = small;
    kinds[count++] =
        Character.isDigit(first)
            ? Kind.NUMBER
            : Character.isLetter(first) ? Kind.LETTERS : Kind.MARK;
  }
}
