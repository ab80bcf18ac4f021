package org.ortak.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;
import org.ortak.text.Words;

/** The pack's words about offices. */
final class OfficeWords {

  private static final Set<String> TIMES = Set.of("month", "weekday");

  /** How a row of the pack's dates says that a word is one: always, often or seldom. */
  private static final List<String> SPELT = List.of("forms", "proper", "doubtful");

  private final WordLists lists;
  private final Set<String> offices;
  private final Set<String> times = new HashSet<>();

  OfficeWords(Pack pack) {
    this.lists = new WordLists(pack, "cues/ties");
    this.offices = new WordLists(pack, "cues/names").list("offices");
    pack.rows("dates-en").stream()
        .filter(row -> TIMES.contains(row.text("kind")))
        .forEach(row -> SPELT.forEach(form -> times.addAll(row.texts(form))));
  }

  /** Whether the word is a month or a day of the week, which tells when and no office. */
  boolean isTime(String word) {
    return times.contains(word);
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
