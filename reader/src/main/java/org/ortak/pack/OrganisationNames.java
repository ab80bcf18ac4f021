package org.ortak.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sees to it that no name of an organisation is another's unless both say that it is ambiguous. */
final class OrganisationNames {

  private final Map<String, Row> bearers = new HashMap<>();

  void check(List<Row> rows, List<Fault> faults) {
    for (Row row : rows) {
      Stream.of("name", "also", "misspelt")
          .flatMap(field -> row.texts(field).stream())
          .forEach(name -> bearer(name, row, faults));
    }
  }

  private void bearer(String name, Row row, List<Fault> faults) {
    Row other = bearers.putIfAbsent(name, row);
    if (other == null || other.where().equals(row.where())) {
      return;
    }
    if (!row.flag("ambiguous") || !other.flag("ambiguous")) {
      faults.add(
          new Fault(
              row.where(),
              "expected each name to have one bearer (or 'ambiguous: true' on all of them), found '"
                  + name
                  + "' also in "
                  + other.where()));
    }
  }
}
