package org.ortak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.finder.Sign;
import org.ortak.answer.finder.Weights;
import org.ortak.answer.json.JsonLine;
import org.ortak.pack.Pack;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much each sign of a partner counts. */
final class WeightsOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "Weights to take in the place of the program's: a sign and its weight a line.")
  private @Nullable Path file;

  FinderPack pack(Pack pack) {
    FinderPack usual = new FinderPack(pack);
    return file == null ? usual : new FinderPack(pack, usual.weights().with(read(file)));
  }

  private Map<String, Double> read(Path from) {
    try {
      Map<String, Double> weights = new TreeMap<>();
      for (String line : Files.readAllLines(from)) {
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("sign")) {
          weight(from, line, weights);
        }
      }
      return weights;
    } catch (IOException e) {
      throw wrong("--weights: expected a file to read, found " + from + " (" + e + ")");
    }
  }

  private void weight(Path from, String line, Map<String, Double> weights) {
    String[] parts = line.strip().split("\\s+", 3);
    boolean known = List.of(Sign.values()).stream().anyMatch(one -> one.word().equals(parts[0]));
    if (parts.length < 2 || !known || !parts[1].matches("[+-]?\\d+(\\.\\d+)?")) {
      throw wrong(
          from + ": expected a sign and its weight such as \"talks 1.5\", found \"" + line + "\"");
    }
    weights.put(parts[0], Double.valueOf(parts[1]));
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  /** As one object, the weights by the words of their signs. */
  static String json(Weights weights) {
    return JsonLine.of(
        out -> {
          for (Map.Entry<String, Double> entry : weights.bySign().entrySet()) {
            out.writeNumberField(entry.getKey(), entry.getValue());
          }
        });
  }

  /** In the form that the option takes. */
  static List<String> lines(Weights weights) {
    return weights.bySign().entrySet().stream()
        .map(entry -> String.format(Locale.ROOT, "%-10s %+.3f", entry.getKey(), entry.getValue()))
        .toList();
  }
}
