package org.ortak.pack;

/**
 * Whether a word of a text is cased as the same word of a name asks for. A small-letter word of a
 * name takes any casing; a capitalised one needs a capital; a short one all in capitals ({@code
 * US}, {@code BYD}) needs all of them.
 */
final class Casing {

  /**
   * Up to this many letters, a word in capitals is taken to be another word than the one in small
   * letters.
   */
  private static final int SHORT = 3;

  private Casing() {}

  static boolean fits(String name, int nameFrom, int nameEnd, CharSequence word) {
    int first = name.codePointAt(nameFrom);
    if (!Character.isUpperCase(first)) {
      return true;
    }
    if (!Character.isUpperCase(Character.codePointAt(word, 0))) {
      return false;
    }
    return nameEnd - nameFrom == 1
        || !acronym(name, nameFrom, nameEnd)
        || capitals(word, 0, word.length());
  }

  /** Whether a word of a text is as short as an acronym, and all in capitals. */
  static boolean isAcronym(String word) {
    return word.length() <= SHORT + 1 && capitals(word, 0, word.length());
  }

  private static boolean acronym(String name, int from, int end) {
    return letters(name, from, end) <= SHORT && capitals(name, from, end);
  }

  private static int letters(CharSequence text, int from, int end) {
    int letters = 0;
    for (int i = from; i < end; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private static boolean capitals(CharSequence text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
