package org.ortak.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code pack.yaml} says of the pack's files: which fields each has, and which of them feed
 * the lexicon. A file that it does not name is read as it is.
 */
final class Layout {

  static final String FILE = "pack";

  private final List<Row> declared;

  Layout(Map<String, List<Row>> files) {
    this.declared = files.getOrDefault(FILE, List.of());
  }

  /** The files whose declaration says {@code names: kind}. */
  List<String> filesNaming(String kind, Set<String> files) {
    return files.stream().filter(file -> names(file).equals(kind)).toList();
  }

  /** Whether the file feeds the lexicon alone, so that its rows are not kept. */
  boolean lexiconOnly(String file) {
    return declared.stream().anyMatch(row -> matches(row, file) && row.flag("lexicon-only"));
  }

  /** Whether the file holds weights, a row a sign, which are kept as numbers and not as rows. */
  boolean weights(String file) {
    return declared.stream().anyMatch(row -> matches(row, file) && row.flag("weights"));
  }

  /** The file's rows as they are kept: without the fields that only tests look at. */
  List<Row> kept(String file, List<Row> rows) {
    Set<String> examples = new HashSet<>();
    declared.stream()
        .filter(row -> matches(row, file))
        .forEach(row -> examples.addAll(row.texts("examples")));
    return examples.isEmpty() ? rows : rows.stream().map(row -> row.without(examples)).toList();
  }

  private String names(String file) {
    return declared.stream()
        .filter(row -> matches(row, file))
        .map(row -> row.text("names", ""))
        .findFirst()
        .orElse("");
  }

  private static boolean matches(Row row, String file) {
    String pattern = row.text("file", "");
    return pattern.endsWith("*")
        ? file.startsWith(pattern.substring(0, pattern.length() - 1))
        : file.equals(pattern);
  }

  void check(Map<String, List<Row>> files, List<Fault> faults) {
    if (!files.containsKey(FILE)) {
      faults.add(new Fault(FILE + ".yaml", "expected this file in the pack's folder, found none"));
    }
    for (Row row : declared) {
      if (!row.has("file")) {
        faults.add(new Fault(row.where(), "expected a 'file' that this row is about, found none"));
      }
    }
    files.forEach(
        (file, rows) ->
            declared.stream()
                .filter(row -> matches(row, file) && (row.has("required") || row.has("optional")))
                .findFirst()
                .ifPresent(row -> fields(row, rows, faults)));
    declared.stream().filter(row -> row.has("unique")).forEach(row -> unique(row, files, faults));
    declared.stream().filter(row -> row.has("refers")).forEach(row -> refers(row, files, faults));
  }

  private static void fields(Row declaration, List<Row> rows, List<Fault> faults) {
    List<String> required = declaration.texts("required");
    Set<String> known = new HashSet<>(required);
    known.addAll(declaration.texts("optional"));
    for (Row row : rows) {
      for (String field : required) {
        if (!row.fills(field)) {
          faults.add(
              new Fault(
                  row.where(),
                  "expected a '"
                      + field
                      + "', found "
                      + (row.has(field) ? "an empty one" : "none")));
        }
      }
      if (!known.containsAll(row.values().keySet())) {
        unknown(known, row, faults);
      }
      kind(declaration, row, faults);
    }
  }

  private static void unknown(Set<String> known, Row row, List<Fault> faults) {
    for (String field : new TreeSet<>(row.values().keySet())) {
      if (!known.contains(field)) {
        faults.add(
            new Fault(
                row.where(),
                "expected one of the fields " + new TreeSet<>(known) + ", found '" + field + "'"));
      }
    }
  }

  private static void kind(Row declaration, Row row, List<Fault> faults) {
    List<String> kinds = declaration.texts("kinds");
    if (!kinds.isEmpty() && row.has("kind") && !kinds.contains(row.text("kind"))) {
      faults.add(
          new Fault(
              row.where(),
              "expected a 'kind' out of " + kinds + ", found '" + row.text("kind") + "'"));
    }
  }

  private static void unique(Row declaration, Map<String, List<Row>> files, List<Fault> faults) {
    String field = declaration.text("unique");
    Map<String, Row> seen = new HashMap<>();
    for (Row row : of(declaration, files)) {
      for (String value : row.texts(field)) {
        Row first = seen.putIfAbsent(value, row);
        if (first != null) {
          faults.add(again(field, value, row, first));
        }
      }
    }
  }

  private static Fault again(String field, String value, Row row, Row first) {
    return new Fault(
        row.where(),
        String.format(
            Locale.ROOT,
            "expected each '%s' once, found '%s' again (first in %s)",
            field,
            value,
            first.where()));
  }

  /**
   * Each {@code refers} is a field and the files whose unique field has its values: {@code parent
   * organisations/*}.
   */
  private void refers(Row declaration, Map<String, List<Row>> files, List<Fault> faults) {
    for (String reference : declaration.texts("refers")) {
      String[] parts = reference.split(" ", 2);
      if (parts.length < 2) {
        faults.add(
            new Fault(
                declaration.where(),
                "expected a field and a file in 'refers', found '" + reference + "'"));
        continue;
      }
      Set<String> known = values(parts[1], files);
      of(declaration, files).forEach(row -> known(row, parts, known, faults));
    }
  }

  private Set<String> values(String pattern, Map<String, List<Row>> files) {
    Set<String> values = new HashSet<>();
    declared.stream()
        .filter(row -> row.text("file", "").equals(pattern) && row.has("unique"))
        .forEach(row -> of(row, files).forEach(r -> values.addAll(r.texts(row.text("unique")))));
    return values;
  }

  private static List<Row> of(Row declaration, Map<String, List<Row>> files) {
    List<Row> rows = new ArrayList<>();
    files.forEach(
        (file, all) -> {
          if (matches(declaration, file)) {
            rows.addAll(all);
          }
        });
    return rows;
  }

  private static void known(Row row, String[] reference, Set<String> known, List<Fault> faults) {
    for (String value : row.texts(reference[0])) {
      if (!known.contains(value)) {
        faults.add(
            new Fault(
                row.where(),
                String.format(
                    Locale.ROOT,
                    "expected in '%s' what a row of %s has, found '%s'",
                    reference[0],
                    reference[1],
                    value)));
      }
    }
  }
}
