package org.ortak.ledger.resolve;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a name in the form by which it is compared: small letters without diacritics, words parted
 * by one blank, no legal form at the end.
 */
public final class NameKey {

  private static final String PLAIN = "ıi łl øo đd ðd þt ŋn ħh";

  /** With a blank before them, longest first, by their last words. */
  private final Map<String, List<String>> legalForms;

  /**
   * @param legalForms the words that tell a legal form, in small letters
   */
  public NameKey(List<String> legalForms) {
    this.legalForms =
        legalForms.stream()
            .map(form -> " " + form)
            .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
            .collect(Collectors.groupingBy(NameKey::lastWord));
  }

  /** With the legal forms that come with the program. */
  public static NameKey standard() {
    return new NameKey(
        WordFile.lines(NameKey.class, "legal-forms.txt").stream().map(String::strip).toList());
  }

  /** The form by which a firm's name is compared. */
  public String of(String name) {
    String key = plain(name);
    boolean shorter = true;
    while (shorter) {
      String before = key;
      key = withoutForm(key);
      shorter = key.length() < before.length();
    }
    return key;
  }

  /** Small letters without diacritics, words parted by one blank. */
  public static String plain(String name) {
    String split =
        Normalizer.normalize(name.replace('İ', 'i').toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(split.length());
    for (int i = 0; i < split.length(); i++) {
      append(out, split.charAt(i));
    }
    return out.toString().strip();
  }

  private static void append(StringBuilder out, char c) {
    if (Character.isLetterOrDigit(c)) {
      if (c == 'ß') {
        out.append("ss");
      } else if (c == 'æ') {
        out.append("ae");
      } else if (c == 'œ') {
        out.append("oe");
      } else {
        int at = c < 128 ? -1 : PLAIN.indexOf(c);
        out.append(at >= 0 ? PLAIN.charAt(at + 1) : c);
      }
    } else if (isWordEnd(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /** Marks over letters, stops and apostrophes stand inside words: Co., L'Oréal, S.p.A. */
  private static boolean isWordEnd(char c) {
    return Character.getType(c) != Character.NON_SPACING_MARK && c != '.' && c != '\'' && c != '’';
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private String withoutForm(String key) {
    for (String form : legalForms.getOrDefault(lastWord(key), List.of())) {
      if (key.endsWith(form)) {
        return key.substring(0, key.length() - form.length());
      }
    }
    return key;
  }
}
