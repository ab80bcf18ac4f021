package org.ortak.reading.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ortak.pack.Pack;
import org.ortak.pack.PackException;
import org.ortak.pack.Row;

/** The pack's words that tell who says something. */
final class SpeechWords {

  private static final String FILE = "cues/speech";

  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  SpeechWords(Pack pack) {
    for (Row row : pack.rows(FILE)) {
      lists.put(row.text("id"), Set.copyOf(row.texts("words")));
    }
  }

  boolean has(String list, String word) {
    Set<String> found = lists.get(list);
    if (found == null) {
      throw new PackException(
          FILE, "expected a row with id '" + list + "', found " + lists.keySet());
    }
    return found.contains(word);
  }
}
