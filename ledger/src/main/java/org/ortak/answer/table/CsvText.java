package org.ortak.answer.table;

import java.util.ArrayList;
import java.util.List;

/** Takes CSV apart (RFC 4180); a semicolon or tab may stand for the comma, as the head tells. */
final class CsvText {

  private final String text;
  private final char comma;
  private final List<List<String>> lines = new ArrayList<>();
  private List<String> line = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  private CsvText(String text) {
    this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
    this.comma = comma(this.text.lines().findFirst().orElse(""));
  }

  static List<List<String>> lines(String text) {
    CsvText csv = new CsvText(text);
    csv.take();
    return csv.lines;
  }

  private static char comma(String head) {
    for (char c : new char[] {',', ';', '\t'}) {
      if (head.indexOf(c) >= 0) {
        return c;
      }
    }
    return ',';
  }

  private void take() {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean next = i + 1 < text.length();
      if (quoted && c == '"' && next && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"' && (quoted || cell.isEmpty())) {
        quoted = !quoted;
      } else if (quoted) {
        cell.append(c);
      } else if (c == comma) {
        endCell();
      } else if (c == '\n') {
        endLine();
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    if (!cell.isEmpty() || !line.isEmpty()) {
      endLine();
    }
  }

  private void endCell() {
    line.add(cell.toString());
    cell.setLength(0);
  }

  private void endLine() {
    endCell();
    lines.add(line);
    line = new ArrayList<>();
  }
}
