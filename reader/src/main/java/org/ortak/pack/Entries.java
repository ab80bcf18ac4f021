package org.ortak.pack;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bearers of a compiled pack, {@value #BYTES} bytes each. */
final class Entries {

  static final int BYTES = 32;

  private static final double DEGREE = 1e5;

  private final Texts texts;
  private final Map<Entry, Integer> numbers = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  Entries(Texts texts) {
    this.texts = texts;
  }

  int put(Entry entry) {
    Integer number = numbers.get(entry);
    if (number != null) {
      return number;
    }
    numbers.put(entry, entries.size());
    entries.add(entry);
    return entries.size() - 1;
  }

  byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(BYTES * entries.size());
    entries.forEach(entry -> write(entry, out));
    return out.array();
  }

  private void write(Entry entry, ByteBuffer out) {
    Entry.Position position = entry.position().orElse(new Entry.Position("", 0, 0, 0));
    out.putInt(texts.put(entry.name()));
    out.putInt(texts.put(entry.id()));
    out.putInt(texts.put(position.region()));
    out.putInt(position.population());
    out.putInt((int) Math.round(position.latitude() * DEGREE));
    out.putInt((int) Math.round(position.longitude() * DEGREE));
    out.putInt(texts.put(entry.country()));
    out.put((byte) entry.kind().ordinal());
    out.put((byte) ((entry.word() ? 1 : 0) | (entry.position().isPresent() ? 2 : 0)));
    out.putShort((short) 0);
  }

  /** Reads back the entry that begins at {@code at}. */
  static Entry read(CompiledPack pack, int at) {
    ByteBuffer in = pack.buffer();
    int flags = in.get(at + 29);
    Optional<Entry.Position> position =
        (flags & 2) == 0
            ? Optional.empty()
            : Optional.of(
                new Entry.Position(
                    pack.text(in.getInt(at + 8)),
                    in.getInt(at + 12),
                    in.getInt(at + 16) / DEGREE,
                    in.getInt(at + 20) / DEGREE));
    return new Entry(
        EntryKind.values()[in.get(at + 28)],
        pack.text(in.getInt(at + 4)),
        pack.text(in.getInt(at)),
        pack.text(in.getInt(at + 24)),
        (flags & 1) != 0,
        position);
  }
}
