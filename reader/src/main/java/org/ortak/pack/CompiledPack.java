package org.ortak.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The bytes of a compiled pack, read in place: nothing is decoded before it is asked for. In it,
 * one after the other: a header with the start of each part, the slots of the names, the lists of
 * bearers, the bearers, the rows, the texts.
 */
final class CompiledPack {

  static final int MAGIC = 0x4F525450;
  static final int HEADER = 28;

  private final ByteBuffer buffer;
  private final int slots;
  private final int size;
  private final int bearers;
  private final int entries;
  private final int rows;
  private final int texts;

  CompiledPack(byte[] bytes) {
    this.buffer = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    if (bytes.length < HEADER || buffer.getInt(0) != MAGIC) {
      throw new PackException(
          "compiled pack", "expected the bytes of a compiled pack, found others; build it again");
    }
    this.slots = buffer.getInt(8);
    this.bearers = buffer.getInt(12);
    this.entries = buffer.getInt(16);
    this.rows = buffer.getInt(20);
    this.texts = buffer.getInt(24);
    this.size = (bearers - slots) / 8;
  }

  ByteBuffer buffer() {
    return buffer;
  }

  String version() {
    return text(buffer.getInt(4));
  }

  String text(int at) {
    int length = buffer.getShort(texts + at) & 0xFFFF;
    byte[] bytes = new byte[length];
    buffer.get(texts + at + 2, bytes);
    return new String(bytes, UTF_8);
  }

  /** Where each file's rows begin. */
  Map<String, Integer> files() {
    return RowTable.files(this, rows);
  }

  List<Row> rows(int from) {
    return RowTable.read(this, rows + 4 * from);
  }

  /**
   * The value of the slot of this beginning of a name: see {@link #longer} and {@link #bearers}; -1
   * where no name begins so.
   */
  int find(long hash) {
    int check = Hash.check(hash);
    int slot = Hash.slot(hash, size);
    while (true) {
      int found = buffer.getInt(slots + 8 * slot);
      if (found == check) {
        return buffer.getInt(slots + 8 * slot + 4);
      }
      if (found == 0) {
        return -1;
      }
      slot = slot + 1 == size ? 0 : slot + 1;
    }
  }

  static boolean longer(int value) {
    return (value & 1) != 0;
  }

  /** The bearers of the name whose slot has this value, with the name as the pack writes it. */
  List<Bearer> bearers(int value) {
    if (value >> 1 == 0) {
      return List.of();
    }
    int list = bearers + 4 * (value >> 1);
    int count = buffer.getInt(list);
    List<Bearer> out = new ArrayList<>(count);
    int at = list + 4;
    for (int i = 0; i < count; i++) {
      int entry = buffer.getInt(at);
      at += 4;
      if (entry < 0) {
        out.add(new Bearer(text(buffer.getInt(at)), -1 - entry));
        at += 4;
      } else {
        out.add(new Bearer(text(buffer.getInt(entries + Entries.BYTES * entry)), entry));
      }
    }
    return out;
  }

  /**
   * @param form the words of the name, one space between each
   * @param entry the number of the entry
   */
  record Bearer(String form, int entry) {}

  Entry entry(int number) {
    return Entries.read(this, entries + Entries.BYTES * number);
  }
}
