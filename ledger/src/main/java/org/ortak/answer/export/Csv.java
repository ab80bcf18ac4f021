package org.ortak.answer.export;

import java.util.List;
import java.util.stream.Collectors;

/** A table as CSV (RFC 4180): commas, quotes where needed, lines end with CR LF. */
final class Csv {

  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  static String of(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    line(text, sheet.heads());
    for (List<Cell> row : sheet.rows()) {
      line(text, row.stream().map(Csv::cell).toList());
    }
    return text.toString();
  }

  /** Words that begin as a formula does get an apostrophe in front. */
  private static String cell(Cell cell) {
    boolean formula =
        cell instanceof Cell.Words words && FORMULA.indexOf(words.text().charAt(0)) >= 0;
    return formula ? "'" + cell.text() : cell.text();
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append(cells.stream().map(Csv::quoted).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
