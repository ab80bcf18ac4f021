package org.ortak.grammar;

/**
 * The shape of a word as a set of bits: which kinds of signs it holds, and where its capitals are.
 */
final class Shape {

  private static final int FIRST_CAPITAL = 1;
  private static final int LATER_CAPITAL = 2;
  private static final int SMALL = 4;
  private static final int DIGIT = 8;
  private static final int HYPHEN = 16;
  private static final int STOP = 32;
  private static final int OTHER = 64;
  private static final int SINGLE = 128;
  private static final int YEAR = 256;

  private Shape() {}

  static int of(String word) {
    int bits = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        bits |= i == 0 ? FIRST_CAPITAL : LATER_CAPITAL;
      } else {
        bits |= small(c);
      }
    }
    if (bits == DIGIT && word.length() == 4) {
      bits |= word.startsWith("19") || word.startsWith("20") ? YEAR : 0;
    }
    return word.length() == 1 ? bits | SINGLE : bits;
  }

  private static int small(char c) {
    if (Character.isLetter(c)) {
      return SMALL;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return switch (c) {
      case '-', '‑' -> HYPHEN;
      case '.', ',' -> STOP;
      default -> OTHER;
    };
  }

  static boolean capital(int shape) {
    return (shape & FIRST_CAPITAL) != 0;
  }

  /** Whether the word holds two capitals at least and nothing else. */
  static boolean capitals(int shape) {
    return shape == (FIRST_CAPITAL | LATER_CAPITAL);
  }

  static boolean small(int shape) {
    return (shape & (FIRST_CAPITAL | LATER_CAPITAL | DIGIT | SMALL)) == SMALL;
  }

  /** Whether the word holds neither letter nor digit. */
  static boolean isMark(int shape) {
    return (shape & (FIRST_CAPITAL | LATER_CAPITAL | SMALL | DIGIT)) == 0;
  }
}
