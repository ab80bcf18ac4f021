package org.ortak.reading.claim;

import java.util.Set;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;
import org.ortak.text.Words;

/** The pack's words about offices. */
final class OfficeWords {

  private final WordLists lists;
  private final Set<String> offices;

  OfficeWords(Pack pack) {
    this.lists = new WordLists(pack, "cues/ties");
    this.offices = new WordLists(pack, "cues/names").list("offices");
  }

  boolean has(String list, String word) {
    return lists.has(list, word);
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
