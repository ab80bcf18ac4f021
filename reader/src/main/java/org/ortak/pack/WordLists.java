package org.ortak.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The lists of words in one file of a pack: each row has an {@code id} and its {@code words}. */
public final class WordLists {

  private final String file;
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  /**
   * @param file the file's name without its ending: {@code cues/names}
   */
  public WordLists(Pack pack, String file) {
    this.file = file;
    for (Row row : pack.rows(file)) {
      lists.put(
          row.text("id"), Collections.unmodifiableSet(new LinkedHashSet<>(row.texts("words"))));
    }
  }

  public boolean has(String list, String word) {
    return list(list).contains(word);
  }

  /** The words of one list, in the pack's order; a pack whose file has no such list is at fault. */
  public Set<String> list(String list) {
    Set<String> found = lists.get(list);
    if (found == null) {
      throw new PackException(
          file, "expected a row with id '" + list + "', found " + lists.keySet());
    }
    return found;
  }
}
