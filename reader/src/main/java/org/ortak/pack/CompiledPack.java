package org.ortak.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bytes of a compiled pack, read in place: nothing is decoded before it is asked for. In it,
 * one after the other: a header with the start of each part, the slots of the names, the lists of
 * bearers, the bearers, the rows, the tables of weights, the texts.
 */
final class CompiledPack {

  static final int MAGIC = 0x4F525450;
  static final int HEADER = 32;

  private final Map<Integer, List<Bearer>> named = new ConcurrentHashMap<>();
  private final ByteBuffer buffer;
  private final int slots;
  private final int size;
  private final int bearers;
  private final int entries;
  private final int rows;
  private final int weights;
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
    this.weights = buffer.getInt(24);
    this.texts = buffer.getInt(28);
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

  /** Where each table of weights begins. */
  Map<String, Integer> weightFiles() {
    return WeightTable.files(this, weights);
  }

  WeightTable weights(int from) {
    return WeightTable.read(this, from);
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

  /** The bearers of the name whose slot has this value; those asked for once are kept. */
  List<Bearer> bearers(int value) {
    int list = value >> 1;
    return list == 0 ? List.of() : named.computeIfAbsent(list, this::read);
  }

  private List<Bearer> read(int list) {
    ByteBuffer in = buffer.duplicate().position(bearers + 4 * list);
    int count = in.getInt();
    List<Bearer> out = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int number = in.getInt();
      Entry entry = entry(number < 0 ? -1 - number : number);
      out.add(new Bearer(number < 0 ? text(in.getInt()) : entry.name(), entry));
    }
    return List.copyOf(out);
  }

  private Entry entry(int number) {
    return Entries.read(this, entries + Entries.BYTES * number);
  }
}
