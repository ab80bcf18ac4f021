package org.ortak.pack;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of a pack's files as numbers: how they are written into a compiled pack and read back,
 * one file at a time.
 */
final class RowTable {

  private final Texts texts;

  RowTable(Texts texts) {
    this.texts = texts;
  }

  /** First how many files, then for each its name and where its rows begin, then the rows. */
  byte[] bytes(Map<String, List<Row>> files) {
    List<Integer> out = new ArrayList<>(List.of(files.size()));
    Map<String, Integer> pointers = new TreeMap<>();
    for (String file : new TreeMap<>(files).keySet()) {
      out.add(texts.put(file));
      pointers.put(file, out.size());
      out.add(0);
    }
    pointers.forEach(
        (file, pointer) -> {
          out.set(pointer, out.size());
          rows(files.getOrDefault(file, List.of()), out);
        });
    ByteBuffer bytes = ByteBuffer.allocate(4 * out.size());
    out.forEach(bytes::putInt);
    return bytes.array();
  }

  private void rows(List<Row> rows, List<Integer> out) {
    out.add(rows.size());
    for (Row row : rows) {
      out.add(texts.put(row.where()));
      out.add(row.values().size());
      new TreeMap<>(row.values()).forEach((field, value) -> field(field, value, out));
    }
  }

  /** A text has the count -1, a list its length. */
  private void field(String field, Object value, List<Integer> out) {
    out.add(texts.put(field));
    if (value instanceof List<?> list) {
      out.add(list.size());
      list.forEach(item -> out.add(texts.put(item.toString())));
    } else {
      out.add(-1);
      out.add(texts.put(value.toString()));
    }
  }

  /** Where each file's rows begin, counted in numbers from the table's start. */
  static Map<String, Integer> files(CompiledPack pack, int table) {
    Map<String, Integer> files = new TreeMap<>();
    ByteBuffer in = pack.buffer();
    for (int i = 0; i < in.getInt(table); i++) {
      files.put(pack.text(in.getInt(table + 4 + 8 * i)), in.getInt(table + 8 + 8 * i));
    }
    return files;
  }

  static List<Row> read(CompiledPack pack, int at) {
    ByteBuffer in = pack.buffer().duplicate().position(at);
    int count = in.getInt();
    List<Row> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String where = pack.text(in.getInt());
      int fields = in.getInt();
      Map<String, Object> values = new LinkedHashMap<>();
      for (int f = 0; f < fields; f++) {
        values.put(pack.text(in.getInt()), value(pack, in));
      }
      rows.add(new Row(where, values));
    }
    return List.copyOf(rows);
  }

  private static Object value(CompiledPack pack, ByteBuffer in) {
    int count = in.getInt();
    if (count < 0) {
      return pack.text(in.getInt());
    }
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(pack.text(in.getInt()));
    }
    return texts;
  }
}
