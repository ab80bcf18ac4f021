package org.ortak.pack;

import java.util.List;
import org.ortak.text.Span;

/**
 * A name found in a text.
 *
 * @param first the first word that holds the name
 * @param end the word after the last
 * @param span the name itself: less than its words where a hyphen ties something to it, as in
 *     {@code Seoul-based}
 * @param entries who may be meant, at least one
 */
public record Match(int first, int end, Span span, List<Entry> entries) {

  public Match {
    entries = List.copyOf(entries);
  }

  public int length() {
    return end - first;
  }

  public boolean has(EntryKind kind) {
    for (Entry entry : entries) {
      if (entry.kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
