package org.ortak.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
                .filter(row -> matches(row, file))
                .findFirst()
                .ifPresent(row -> fields(row, rows, faults)));
    declared.stream().filter(row -> row.has("unique")).forEach(row -> unique(row, files, faults));
  }

  private static void fields(Row declaration, List<Row> rows, List<Fault> faults) {
    List<String> required = declaration.texts("required");
    Set<String> known = new HashSet<>(required);
    known.addAll(declaration.texts("optional"));
    for (Row row : rows) {
      for (String field : required) {
        if (row.texts(field).isEmpty() || row.texts(field).stream().anyMatch(String::isBlank)) {
          faults.add(
              new Fault(
                  row.where(),
                  "expected a '"
                      + field
                      + "', found "
                      + (row.has(field) ? "an empty one" : "none")));
        }
      }
      for (String field : new ArrayList<>(row.values().keySet()).stream().sorted().toList()) {
        if (!known.contains(field)) {
          faults.add(
              new Fault(
                  row.where(),
                  "expected one of the fields "
                      + known.stream().sorted().toList()
                      + ", found '"
                      + field
                      + "'"));
        }
      }
      kind(declaration, row, faults);
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
    Map<String, String> seen = new HashMap<>();
    files.forEach(
        (file, rows) -> {
          if (matches(declaration, file)) {
            for (Row row : rows) {
              row.texts(field).forEach(value -> once(field, value, row, seen, faults));
            }
          }
        });
  }

  private static void once(
      String field, String value, Row row, Map<String, String> seen, List<Fault> faults) {
    String first = seen.putIfAbsent(value, row.where());
    if (first != null) {
      faults.add(
          new Fault(
              row.where(),
              "expected each '"
                  + field
                  + "' once, found '"
                  + value
                  + "' again (first in "
                  + first
                  + ")"));
    }
  }
}
