package org.ortak.pack;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes spellings of one name equal: small letters, no diacritics, plain apostrophes and hyphens.
 */
public final class Folding {

  private Folding() {}

  /** The name in small plain letters: {@code Kacır} and {@code Kacir} give {@code kacir}. */
  public static String fold(String name) {
    return foldLower(name.toLowerCase(Locale.ROOT));
  }

  /** The same for a text that is in small letters already. */
  static String foldLower(String lower) {
    return plain(lower) ? lower : folded(lower);
  }

  private static boolean plain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String lower) {
    String split = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(split.length());
    for (int i = 0; i < split.length(); i++) {
      char c = split.charAt(i);
      if (c < 128) {
        out.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        append(c, out);
      }
    }
    return out.toString();
  }

  private static void append(char c, StringBuilder out) {
    switch (c) {
      case 'ı' -> out.append('i');
      case 'ł' -> out.append('l');
      case 'ø' -> out.append('o');
      case 'đ', 'ð' -> out.append('d');
      case 'ħ' -> out.append('h');
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'þ' -> out.append("th");
      case 'ə' -> out.append('a');
      case '’', '‘', 'ʼ', 'ʻ', '`' -> out.append('\'');
      case '‐', '‑', '–' -> out.append('-');
      default -> out.append(c);
    }
  }
}
