package org.ortak.answer.table;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet counts it; the head is row 1
 * @param cells by the head of their column, in order
 */
record Row(int number, Map<String, String> cells) {

  Row {
    cells = new LinkedHashMap<>(cells);
  }

  boolean isEmpty() {
    return cells.values().stream().allMatch(String::isBlank);
  }
}
