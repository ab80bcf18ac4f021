package org.ortak.pack;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The lists of words in one file of a pack: each row has an {@code id} and its {@code words}. */
public final class WordLists {

  private final String file;
  private final Map<String, Set<String>> lists = new HashMap<>();

  /** The same lists without an order: they are asked at every word of a text. */
  private final Map<String, HashSet<String>> known = new HashMap<>();

  /**
   * @param file the file's name without its ending: {@code cues/names}
   */
  public WordLists(Pack pack, String file) {
    this.file = file;
    for (Row row : pack.rows(file)) {
      lists.put(
          row.text("id"), Collections.unmodifiableSet(new LinkedHashSet<>(row.texts("words"))));
      known.put(row.text("id"), new HashSet<>(row.texts("words")));
    }
  }

  public boolean has(String list, String word) {
    HashSet<String> words = known.get(list);
    return words == null ? list(list).contains(word) : words.contains(word);
  }

  /** The words of one list, in the pack's order; a pack whose file has no such list is at fault. */
  public Set<String> list(String list) {
    Set<String> found = lists.get(list);
    if (found == null) {
      throw new PackException(
          file, "expected a row with id '" + list + "', found " + new TreeSet<>(lists.keySet()));
    }
    return found;
  }
}
