package org.ortak.pack;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns the sources of a pack into the bytes of a {@link CompiledPack}; the same sources give the
 * same bytes. All faults of the sources are told together.
 */
final class Compiler {

  private final Texts texts = new Texts();
  private final Entries entries = new Entries(texts);
  private final NameTable names = new NameTable(texts, entries);

  static byte[] compile(Sources sources) {
    List<Fault> faults = new ArrayList<>();
    Map<String, List<Row>> files = sources.rows(faults);
    Layout layout = new Layout(files);
    layout.check(files, faults);
    List<Named> named = faults.isEmpty() ? new Names(files, layout, faults).gather() : List.of();
    Map<String, WeightTable> weights = weights(files, layout, faults);
    if (!faults.isEmpty()) {
      throw new PackException(faults);
    }
    Map<String, List<Row>> kept = new TreeMap<>(files);
    kept.keySet().removeIf(layout::weights);
    kept.keySet().removeIf(layout::lexiconOnly);
    kept.replaceAll(layout::kept);
    return new Compiler().bytes(sources.version(), kept, weights, named);
  }

  private static Map<String, WeightTable> weights(
      Map<String, List<Row>> files, Layout layout, List<Fault> faults) {
    Map<String, WeightTable> weights = new TreeMap<>();
    files.forEach(
        (file, rows) -> {
          if (layout.weights(file)) {
            try {
              weights.put(file, WeightTable.of(file, rows));
            } catch (PackException e) {
              faults.addAll(e.faults());
            }
          }
        });
    return weights;
  }

  /** A compiled pack with nothing in it. */
  static byte[] empty() {
    return new Compiler().bytes("", Map.of(), Map.of(), List.of());
  }

  private byte[] bytes(
      String version,
      Map<String, List<Row>> files,
      Map<String, WeightTable> weights,
      List<Named> named) {
    named.parallelStream().sorted(Compiler::foremost).map(names::cut).forEachOrdered(names::add);
    NameTable.Tables tables = names.tables();
    byte[] rows = new RowTable(texts).bytes(files);
    byte[] bearers = entries.bytes();
    byte[] numbers = WeightTable.bytes(weights, texts);
    int versionText = texts.put(version);
    byte[] all = texts.bytes();
    int size = CompiledPack.HEADER + 4 * (tables.slots().length + tables.bearers().length);
    ByteBuffer out =
        ByteBuffer.allocate(size + bearers.length + rows.length + numbers.length + all.length);
    header(
        out,
        versionText,
        new int[] {
          4 * tables.slots().length,
          4 * tables.bearers().length,
          bearers.length,
          rows.length,
          numbers.length
        });
    for (int slot : tables.slots()) {
      out.putInt(slot);
    }
    for (int bearer : tables.bearers()) {
      out.putInt(bearer);
    }
    return out.put(bearers).put(rows).put(numbers).put(all).array();
  }

  private static void header(ByteBuffer out, int version, int[] lengths) {
    out.putInt(CompiledPack.MAGIC);
    out.putInt(version);
    int at = CompiledPack.HEADER;
    for (int length : lengths) {
      out.putInt(at);
      at += length;
    }
    out.putInt(at);
    out.position(CompiledPack.HEADER);
  }

  /**
   * Of those who bear one name, the most populous place or region comes first, after all that are
   * neither.
   */
  private static int foremost(Named one, Named other) {
    int order = Integer.compare(rank(one.entry().kind()), rank(other.entry().kind()));
    if (order == 0) {
      order = Integer.compare(other.entry().population(), one.entry().population());
    }
    return order == 0 ? one.entry().id().compareTo(other.entry().id()) : order;
  }

  private static int rank(EntryKind kind) {
    return kind == EntryKind.REGION ? EntryKind.PLACE.ordinal() : kind.ordinal();
  }
}
