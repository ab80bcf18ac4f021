package org.ortak.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field's knowledge, compiled: the rows of each of its files by the file's name without ending
 * ({@code units}, {@code cues/stage}), and the names of the field as a lexicon.
 */
public final class Pack {

  private final String version;
  private final Set<String> files;
  private final Function<String, List<Row>> reader;
  private final Function<String, Optional<WeightTable>> weights;
  private final Map<String, List<Row>> read = new ConcurrentHashMap<>();
  private final Lexicon lexicon;

  /** A pack of these rows, with no names in its lexicon. */
  public Pack(String version, Map<String, List<Row>> files) {
    this(
        version,
        new TreeMap<>(files).keySet(),
        file -> files.getOrDefault(file, List.of()),
        file -> Optional.empty(),
        new Lexicon(new CompiledPack(Compiler.empty())));
  }

  private Pack(CompiledPack compiled, Map<String, Integer> files, Map<String, Integer> weights) {
    this(
        compiled.version(),
        Stream.of(files, weights).flatMap(some -> some.keySet().stream()).collect(toTreeSet()),
        file -> rows(compiled, files, file),
        file -> Optional.ofNullable(weights.get(file)).map(compiled::weights),
        new Lexicon(compiled));
  }

  private static List<Row> rows(CompiledPack compiled, Map<String, Integer> files, String file) {
    return Optional.ofNullable(files.get(file))
        .map(compiled::rows)
        .orElseThrow(
            () -> new PackException(file, "expected a file of rows, found one of weights"));
  }

  private static Collector<String, ?, TreeSet<String>> toTreeSet() {
    return Collectors.toCollection(TreeSet::new);
  }

  private Pack(
      String version,
      Set<String> files,
      Function<String, List<Row>> reader,
      Function<String, Optional<WeightTable>> weights,
      Lexicon lexicon) {
    this.version = version;
    this.files = files;
    this.reader = reader;
    this.weights = weights;
    this.lexicon = lexicon;
  }

  /** The pack that comes with the program. */
  public static Pack builtIn() {
    URL resource = Pack.class.getResource("battery-ev.bin");
    if (resource == null) {
      throw new PackException(
          "battery-ev.bin",
          "expected the compiled pack beside the program's classes, found none; build again");
    }
    try {
      URLConnection connection = resource.openConnection();
      int size = connection.getContentLength();
      try (InputStream in = connection.getInputStream()) {
        byte[] bytes = new byte[size];
        int read = in.readNBytes(bytes, 0, size);
        return of(read == size ? bytes : Arrays.copyOf(bytes, read));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the compiled pack", e);
    }
  }

  /** Reads, checks and compiles the sources in a folder. */
  public static Pack load(Path folder) {
    return of(Compiler.compile(Sources.of(folder)));
  }

  private static Pack of(byte[] bytes) {
    CompiledPack compiled = new CompiledPack(bytes);
    return new Pack(compiled, compiled.files(), compiled.weightFiles());
  }

  /**
   * This pack with other rows in one file; without the file where there are no rows. The names stay
   * as they are.
   */
  public Pack with(String file, List<Row> rows) {
    Set<String> others = new TreeSet<>(files);
    others.remove(file);
    if (!rows.isEmpty()) {
      others.add(file);
    }
    return new Pack(
        version + "+" + file,
        others,
        name -> name.equals(file) ? rows : rows(name),
        name -> name.equals(file) ? Optional.empty() : weights.apply(name),
        lexicon);
  }

  /** A hash of the pack's content. */
  public String version() {
    return version;
  }

  public Set<String> files() {
    return files;
  }

  /** The rows of one file, in order; a pack without the file is at fault. */
  public List<Row> rows(String file) {
    if (!files.contains(file)) {
      throw new PackException(
          file, "expected this file in the pack, found none; the pack has " + files);
    }
    return read.computeIfAbsent(file, reader);
  }

  /** The weights that one file holds; a pack without the file is at fault. */
  WeightTable weights(String file) {
    return weights.apply(file).orElseGet(() -> WeightTable.of(file, rows(file)));
  }

  /**
   * The rows of all files in one folder of the pack, such as {@code organisations}, in the order of
   * the files' names.
   */
  public List<Row> rowsIn(String folder) {
    return files.stream()
        .filter(file -> file.startsWith(folder + "/"))
        .flatMap(file -> rows(file).stream())
        .toList();
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Places places() {
    return new Places(lexicon);
  }
}
