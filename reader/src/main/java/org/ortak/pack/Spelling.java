package org.ortak.pack;

import java.util.List;

/** Holds the words of a text against the words of a name that they may be. */
final class Spelling {

  private Spelling() {}

  /** Whether the words are this name, with the casing that it asks for. */
  static boolean fits(String form, List<String> written) {
    int from = 0;
    for (String word : written) {
      int space = form.indexOf(' ', from);
      int end = space < 0 ? form.length() : space;
      if (from >= form.length()
          || !Casing.fits(form, from, end, word)
          || !same(form.substring(from, end), word)) {
        return false;
      }
      from = end + 1;
    }
    return from > form.length();
  }

  private static boolean same(String name, String word) {
    return name.equals(word) || Folding.fold(name).equals(Folding.fold(word));
  }

  /** A place written with its diacritics is no word; one whose name could be an abbreviation is. */
  static Entry doubted(Bearer bearer, List<String> written) {
    Entry entry = bearer.entry();
    boolean place = entry.kind() == EntryKind.PLACE || entry.kind() == EntryKind.REGION;
    if (entry.word() && accented(bearer.form(), written)) {
      return entry.asWord(false);
    }
    return place && abbreviation(bearer.form(), written) ? entry.asWord(true) : entry;
  }

  private static boolean abbreviation(String form, List<String> written) {
    String word = written.getFirst();
    return written.size() == 1 && Casing.isAcronym(word) && !form.equals(word);
  }

  /**
   * Whether the name has letters beyond plain English ones and is written with them: {@code Göd} is
   * no word, {@code God} is.
   */
  private static boolean accented(String form, List<String> written) {
    return form.chars().anyMatch(c -> c >= 128) && form.equalsIgnoreCase(String.join(" ", written));
  }
}
