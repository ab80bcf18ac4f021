package org.ortak.reading.mention;

import java.util.Optional;
import org.ortak.pack.Entry;

/**
 * A name as found in one place, before names of one bearer are brought together.
 *
 * @param entry the pack's bearer of the name, where it knows one
 */
record RawName(int first, int end, NameKind kind, Optional<Entry> entry, String rule) {

  RawName as(NameKind other) {
    return new RawName(first, end, other, entry, rule);
  }

  /** The name as it would be if the pack did not know it. */
  RawName unknown(NameKind guess) {
    return new RawName(first, end, guess, Optional.empty(), rule);
  }

  boolean overlaps(int from, int to) {
    return first < to && from < end;
  }
}
