package org.ortak.article;

import java.util.Locale;
import java.util.function.Consumer;

/** The words of a text, in small letters, without figures and marks. */
final class Letters {

  private Letters() {}

  /** Hands on each word of so many letters or more; gives how many words there are in all. */
  static int words(String text, int shortest, Consumer<String> taker) {
    String small = text.toLowerCase(Locale.ROOT);
    int count = 0;
    int start = 0;
    for (int i = 0; i <= small.length(); i++) {
      if (i == small.length() || !letter(small, i)) {
        count += i > start ? 1 : 0;
        if (i - start >= shortest) {
          taker.accept(small.substring(start, i));
        }
        start = i + 1;
      }
    }
    return count;
  }

  private static boolean letter(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return c >= 'a' && c <= 'z';
    }
    // the halves of a letter beyond the first plane stay together
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
