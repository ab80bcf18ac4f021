package org.ortak.reading.mention;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ortak.pack.Pack;
import org.ortak.pack.PackException;
import org.ortak.pack.Row;

/** The pack's words that tell what a name names. */
final class NameWords {

  private static final String FILE = "cues/names";

  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  NameWords(Pack pack) {
    for (Row row : pack.rows(FILE)) {
      lists.put(row.text("id"), Set.copyOf(new LinkedHashSet<>(row.texts("words"))));
    }
  }

  boolean has(String list, String lower) {
    return list(list).contains(lower);
  }

  Set<String> list(String list) {
    Set<String> found = lists.get(list);
    if (found == null) {
      throw new PackException(
          FILE, "expected a row with id '" + list + "', found " + lists.keySet());
    }
    return found;
  }
}
