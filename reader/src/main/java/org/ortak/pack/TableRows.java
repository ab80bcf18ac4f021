package org.ortak.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of tab-separated columns whose first line names them; lines that begin with {@code
 * #} are comments.
 */
final class TableRows {

  private final String file;
  private final List<Fault> faults;

  TableRows(String file, List<Fault> faults) {
    this.file = file;
    this.faults = faults;
  }

  List<Row> read(List<String> lines) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      String where = file + ":" + (i + 1);
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() > columns.size()) {
        faults.add(
            new Fault(where, "expected " + columns.size() + " columns, found " + cells.size()));
      } else {
        rows.add(row(where, columns, cells));
      }
    }
    return rows;
  }

  /** Empty cells are left out, as are fields that a YAML row does not have. */
  private static Row row(String where, List<String> columns, List<String> cells) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int c = 0; c < cells.size(); c++) {
      if (!cells.get(c).isEmpty()) {
        values.put(columns.get(c), cells.get(c));
      }
    }
    return new Row(where, values);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab));
      from = tab + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }
}
