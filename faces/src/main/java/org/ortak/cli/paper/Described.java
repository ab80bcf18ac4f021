package org.ortak.cli.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a command says of itself. */
record Described(CommandSpec spec) {

  private static final String EXAMPLES = "Examples:";
  private static final String CODES = "Exit codes:";

  String header() {
    String[] header = spec.usageMessage().header();
    return header.length == 0 ? "" : header[0];
  }

  /** Its paragraphs, each on one line. */
  List<String> description() {
    return paragraphs(List.of(spec.usageMessage().description()));
  }

  /** The lines under "Examples:" and "First steps:", as they stand. */
  List<String> examples() {
    List<String> lines = new ArrayList<>();
    for (String line : spec.usageMessage().footer()) {
      if (line.startsWith("  ")) {
        lines.add(line.strip());
      }
    }
    return lines;
  }

  Optional<String> exitCodes() {
    return notes().stream()
        .filter(line -> line.startsWith(CODES))
        .map(line -> line.substring(CODES.length()).strip())
        .findFirst();
  }

  /** What else stands below the help. */
  List<String> others() {
    return notes().stream().filter(line -> !line.startsWith(CODES) && !line.endsWith(":")).toList();
  }

  private List<String> notes() {
    return paragraphs(
        List.of(spec.usageMessage().footer()).stream()
            .map(line -> line.startsWith("  ") || line.equals(EXAMPLES) ? "" : line)
            .toList());
  }

  private static List<String> paragraphs(List<String> lines) {
    List<String> all = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      if (line.isBlank()) {
        close(open, all);
      } else {
        open.append(open.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    close(open, all);
    return all;
  }

  private static void close(StringBuilder open, List<String> all) {
    if (!open.isEmpty()) {
      all.add(open.toString());
      open.setLength(0);
    }
  }

  List<OptionSpec> options() {
    return spec.options().stream().filter(option -> !option.hidden()).toList();
  }

  static String told(ArgSpec argument) {
    String words = String.join(" ", argument.description()).strip();
    return words.replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates(argument)));
  }

  /** The values that an argument may have, where they are few. */
  static List<String> candidates(ArgSpec argument) {
    List<String> all = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(all::add);
    }
    return all;
  }

  /** Whether an argument stands for a file or folder. */
  static boolean isFile(ArgSpec argument) {
    String label = argument.paramLabel().toUpperCase(Locale.ROOT);
    return List.of("FILE", "FOLDER", "PATH").stream().anyMatch(label::contains);
  }
}
