package org.ortak.reading.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ortak.pack.Pack;
import org.ortak.text.Words;

/** The pack's words about offices. */
final class OfficeWords {

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Set<String> offices = new HashSet<>();

  OfficeWords(Pack pack) {
    pack.rows("cues/ties")
        .forEach(row -> lists.put(row.text("id"), Set.copyOf(row.texts("words"))));
    pack.rows("cues/names").stream()
        .filter(row -> row.text("id").equals("offices"))
        .forEach(row -> offices.addAll(row.texts("words")));
  }

  boolean has(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /** Whether the word can be the last word of an office's name. */
  boolean isOffice(Words words, int word) {
    String lower = words.lower(word);
    if (!offices.contains(lower) && !has("more-offices", lower)) {
      return false;
    }
    boolean trade = has("no-offices", lower);
    return !trade || (word > 0 && has("made-of", words.lower(word - 1) + " " + lower));
  }
}
