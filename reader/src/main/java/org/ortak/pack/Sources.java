package org.ortak.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The files of a pack's folder, by path from the folder with {@code /} between its parts: every
 * {@code .yaml}, {@code .tsv} and {@code .tsv.gz}, at any depth.
 */
record Sources(TreeMap<String, byte[]> files) {

  private static final List<String> ENDINGS = List.of(".yaml", ".tsv", ".tsv.gz");

  static Sources of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new PackException(
          folder.toString(), "expected a folder with a pack's files, found none");
    }
    return of(folder, ENDINGS);
  }

  /** The compiled classes in a folder. */
  static Sources classes(Path folder) {
    return of(folder, List.of(".class"));
  }

  private static Sources of(Path folder, List<String> endings) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (endings.stream().anyMatch(name::endsWith)) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the files in " + folder, e);
    }
    return new Sources(files);
  }

  /** A hash of all names and contents. */
  String version() {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    files.forEach(
        (name, bytes) -> {
          digest.update(name.getBytes(UTF_8));
          digest.update((byte) 0);
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** The rows of each file by the file's name without ending; faults are added to the list. */
  Map<String, List<Row>> rows(List<Fault> faults) {
    Map<String, List<Row>> rows = new TreeMap<>();
    files.entrySet().parallelStream()
        .map(file -> ReadFile.of(file.getKey(), file.getValue()))
        .forEachOrdered(
            file -> {
              faults.addAll(file.faults);
              if (rows.put(bare(file.name), file.rows) != null) {
                faults.add(
                    new Fault(
                        file.name,
                        "expected one file of the name "
                            + bare(file.name)
                            + ", found two with different endings"));
              }
            });
    return rows;
  }

  private record ReadFile(String name, List<Row> rows, List<Fault> faults) {

    static ReadFile of(String name, byte[] bytes) {
      List<Fault> faults = new ArrayList<>();
      return new ReadFile(name, read(name, bytes, faults), faults);
    }
  }

  private static String bare(String name) {
    Optional<String> ending = ENDINGS.stream().filter(name::endsWith).findFirst();
    return name.substring(0, name.length() - ending.orElse("").length());
  }

  private static List<Row> read(String name, byte[] bytes, List<Fault> faults) {
    if (name.endsWith(".yaml")) {
      return new YamlRows(name, faults).read(new String(bytes, UTF_8));
    }
    byte[] plain = name.endsWith(".gz") ? unzip(name, bytes) : bytes;
    return new TableRows(name, faults).read(new String(plain, UTF_8).lines().toList());
  }

  private static byte[] unzip(String name, byte[] bytes) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new PackException(name, "expected a gzip file, found a fault: " + e.getMessage());
    }
  }
}
