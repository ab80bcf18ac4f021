package org.ortak.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A field's knowledge, compiled: the rows of each of its files by the file's name without ending
 * ({@code units}, {@code cues/stage}), and the names of the field as a lexicon.
 */
public final class Pack {

  private final String version;
  private final Map<String, List<Row>> files;

  public Pack(String version, Map<String, List<Row>> files) {
    this.version = version;
    this.files = new TreeMap<>(files);
  }

  /** A hash of the pack's content. */
  public String version() {
    return version;
  }

  public Set<String> files() {
    return files.keySet();
  }

  /** The rows of one file, in order; a pack without the file is at fault. */
  public List<Row> rows(String file) {
    List<Row> rows = files.get(file);
    if (rows == null) {
      throw new PackException(
          file, "expected this file in the pack, found none; the pack has " + files.keySet());
    }
    return rows;
  }
}
