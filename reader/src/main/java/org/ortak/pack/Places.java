package org.ortak.pack;

import java.util.Comparator;
import java.util.List;

/** The places and regions of a pack by their names. */
public final class Places {

  private final Lexicon lexicon;

  Places(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The places and regions of this name, the most populous first; regions, which have no
   * population, last.
   */
  public List<Entry> named(String name) {
    return lexicon.named(name).stream()
        .filter(entry -> entry.kind() == EntryKind.PLACE || entry.kind() == EntryKind.REGION)
        .sorted(Comparator.comparingInt(Entry::population).reversed().thenComparing(Entry::id))
        .toList();
  }
}
