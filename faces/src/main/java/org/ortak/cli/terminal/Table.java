package org.ortak.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table that fits the terminal: the widest columns are narrowed and their cells wrapped. */
public final class Table {

  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  private final List<String> heads;
  private final List<List<Styled>> rows = new ArrayList<>();

  public Table(String... heads) {
    this.heads = List.of(heads);
  }

  /** Adds a row; as many cells as there are heads. */
  public void row(List<Styled> cells) {
    if (cells.size() != heads.size()) {
      throw new IllegalArgumentException(
          "a row needs " + heads.size() + " cells, found " + cells.size());
    }
    rows.add(List.copyOf(cells));
  }

  public List<String> lines(Terminal terminal) {
    int[] widths = widths(terminal.width());
    List<String> lines = new ArrayList<>();
    lines.addAll(
        lines(heads.stream().map(head -> Styled.of(head, Look.LABEL)).toList(), widths, terminal));
    for (List<Styled> row : rows) {
      lines.addAll(lines(row, widths, terminal));
    }
    return lines;
  }

  private int[] widths(int limit) {
    int[] widths = new int[heads.size()];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = Columns.of(heads.get(c));
      for (List<Styled> row : rows) {
        widths[c] = Math.max(widths[c], Columns.of(row.get(c).text()));
      }
    }
    int room = limit - GAP.length() * (widths.length - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int c = 1; c < widths.length; c++) {
        widest = widths[c] > widths[widest] ? c : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static List<String> lines(List<Styled> cells, int[] widths, Terminal terminal) {
    List<List<Styled>> wrapped = new ArrayList<>();
    int height = 1;
    for (int c = 0; c < widths.length; c++) {
      wrapped.add(Wrap.lines(cells.get(c), widths[c]));
      height = Math.max(height, wrapped.get(c).size());
    }
    List<String> lines = new ArrayList<>();
    for (int l = 0; l < height; l++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        Styled cell = l < wrapped.get(c).size() ? wrapped.get(c).get(l) : Styled.plain("");
        line.append(c == 0 ? "" : GAP).append(terminal.show(cell));
        line.append(" ".repeat(Math.max(0, widths[c] - Columns.of(cell.text()))));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
