package org.ortak.answer.export;

import java.util.List;

/** A table with a head. */
record Sheet(String name, List<String> heads, List<List<Cell>> rows) {

  Sheet {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }
}
