package org.ortak.pack;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A pack's file of weights as numbers: a row a sign, a column a class. Signs are known by their
 * {@linkplain SignTable prints}.
 *
 * @param classes the columns but {@code sign}, sorted
 * @param prints of the signs, in the order of the rows
 * @param weights for each sign one a class
 */
record WeightTable(List<String> classes, long[] prints, double[] weights) {

  private static final String SIGN = "sign";

  WeightTable {
    classes = List.copyOf(classes);
  }

  static WeightTable of(String file, Collection<Row> rows) {
    TreeSet<String> columns = new TreeSet<>();
    rows.stream().limit(1).forEach(row -> columns.addAll(row.values().keySet()));
    columns.remove(SIGN);
    if (columns.isEmpty()) {
      throw new PackException(
          file,
          "expected a row a sign with a column a class, found "
              + (rows.isEmpty() ? "no row" : "no class"));
    }
    List<String> classes = List.copyOf(columns);
    List<String> signs = rows.stream().map(row -> row.text(SIGN)).toList();
    double[] weights = new double[rows.size() * classes.size()];
    int at = 0;
    for (Row row : rows) {
      for (String name : classes) {
        weights[at++] = row.number(name);
      }
    }
    return new WeightTable(classes, prints(file, signs), weights);
  }

  private static long[] prints(String file, List<String> signs) {
    try {
      return SignTable.prints(signs);
    } catch (IllegalArgumentException e) {
      throw new PackException(file, String.valueOf(e.getMessage()));
    }
  }

  /** First how many files, then for each its name and where its table begins, then the tables. */
  static byte[] bytes(Map<String, WeightTable> files, Texts texts) {
    int head = 4 + 8 * files.size();
    ByteBuffer out =
        ByteBuffer.allocate(head + files.values().stream().mapToInt(WeightTable::size).sum());
    out.putInt(files.size());
    int at = head;
    for (Map.Entry<String, WeightTable> file : new TreeMap<>(files).entrySet()) {
      out.putInt(texts.put(file.getKey())).putInt(at);
      at += file.getValue().size();
    }
    new TreeMap<>(files).values().forEach(table -> table.write(out, texts));
    return out.array();
  }

  private int size() {
    return 8 + 4 * classes.size() + 8 * (prints.length + weights.length);
  }

  private void write(ByteBuffer out, Texts texts) {
    out.putInt(classes.size()).putInt(prints.length);
    classes.forEach(name -> out.putInt(texts.put(name)));
    for (long print : prints) {
      out.putLong(print);
    }
    for (double weight : weights) {
      out.putDouble(weight);
    }
  }

  /** Where each file's table begins, counted from the beginning of the pack. */
  static Map<String, Integer> files(CompiledPack pack, int part) {
    Map<String, Integer> files = new TreeMap<>();
    ByteBuffer in = pack.buffer();
    for (int i = 0; i < in.getInt(part); i++) {
      files.put(pack.text(in.getInt(part + 4 + 8 * i)), part + in.getInt(part + 8 + 8 * i));
    }
    return files;
  }

  /** Reads back the table that begins at {@code at}. */
  static WeightTable read(CompiledPack pack, int at) {
    ByteBuffer in = pack.buffer().duplicate().position(at);
    int columns = in.getInt();
    long[] prints = new long[in.getInt()];
    List<String> classes = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      classes.add(pack.text(in.getInt()));
    }
    in.asLongBuffer().get(prints);
    double[] weights = new double[prints.length * columns];
    in.position(in.position() + 8 * prints.length).asDoubleBuffer().get(weights);
    return new WeightTable(classes, prints, weights);
  }
}
