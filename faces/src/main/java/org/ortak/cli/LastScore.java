package org.ortak.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.ortak.cli.print.ScoreLines;
import org.ortak.cli.terminal.Machine;
import org.ortak.score.Score;

/** The figures of the last run on one gold file, kept in {@code .ortak/}. */
record LastScore(Path file) {

  static LastScore of(Path gold, Machine machine) {
    CRC32 path = new CRC32();
    path.update(gold.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
    String name = String.format(Locale.ROOT, "score-%08x.tsv", path.getValue());
    return new LastScore(machine.project().orElse(Path.of("")).resolve(".ortak").resolve(name));
  }

  /** By name; none before the first run. */
  Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return figures;
    }
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] parts = line.split("\t");
        if (parts.length == 2) {
          figures.put(parts[0], Double.valueOf(parts[1]));
        }
      }
    } catch (IOException | NumberFormatException e) {
      return Map.of();
    }
    return figures;
  }

  void keep(Score score) {
    StringBuilder text = new StringBuilder();
    ScoreLines.figures(score)
        .forEach((name, value) -> text.append(name).append('\t').append(value).append('\n'));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
