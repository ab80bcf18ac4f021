package org.ortak.pack;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bearers of a compiled pack, {@value #BYTES} bytes each. */
final class Entries {

  static final int BYTES = 28;

  private static final double DEGREE = 1e5;
  private static final int WORD = 1;
  private static final int PLACED = 2;
  private static final int NUMBERED = 4;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
  private static final List<EntryKind> KINDS = List.of(EntryKind.values());

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
    boolean number = NUMBER.matcher(entry.id()).matches();
    out.putInt(texts.put(entry.name()));
    out.putInt(number ? Integer.parseInt(entry.id()) : texts.put(entry.id()));
    out.putInt(texts.put(position.region()));
    out.putInt(position.population());
    out.putInt((int) Math.round(position.latitude() * DEGREE));
    out.putInt((int) Math.round(position.longitude() * DEGREE));
    out.putShort((short) country(entry));
    out.put((byte) entry.kind().ordinal());
    int flags = (entry.word() ? WORD : 0) | (number ? NUMBERED : 0);
    out.put((byte) (flags | (entry.position().isPresent() ? PLACED : 0)));
  }

  private static int country(Entry entry) {
    String code = entry.country();
    return code.isEmpty() ? 0 : code.charAt(0) << 8 | code.charAt(1);
  }

  /** Reads back the entry that begins at {@code at}. */
  static Entry read(CompiledPack pack, int at) {
    ByteBuffer in = pack.buffer();
    int flags = in.get(at + 27);
    int id = in.getInt(at + 4);
    int country = in.getShort(at + 24);
    return new Entry(
        KINDS.get(in.get(at + 26)),
        (flags & NUMBERED) != 0 ? Integer.toString(id) : pack.text(id),
        pack.text(in.getInt(at)),
        country == 0 ? "" : "" + (char) (country >> 8) + (char) (country & 0xFF),
        (flags & WORD) != 0,
        (flags & PLACED) == 0 ? Optional.empty() : Optional.of(position(pack, at)));
  }

  private static Entry.Position position(CompiledPack pack, int at) {
    ByteBuffer in = pack.buffer();
    return new Entry.Position(
        pack.text(in.getInt(at + 8)),
        in.getInt(at + 12),
        in.getInt(at + 16) / DEGREE,
        in.getInt(at + 20) / DEGREE);
  }
}
