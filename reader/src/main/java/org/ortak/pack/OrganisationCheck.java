package org.ortak.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds the rows of organisations against each other: parents and countries exist, no name has two
 * bearers unawares.
 */
final class OrganisationCheck {

  private final List<Row> rows;
  private final Set<String> countries;

  OrganisationCheck(List<Row> rows, Set<String> countries) {
    this.rows = rows;
    this.countries = countries;
  }

  void check(List<Fault> faults) {
    Set<String> ids = new HashSet<>();
    rows.forEach(row -> ids.addAll(row.texts("id")));
    Map<String, Row> bearers = new HashMap<>();
    for (Row row : rows) {
      parent(row, ids, faults);
      country(row, faults);
      names(row).forEach(name -> bearer(name, row, bearers, faults));
    }
  }

  private static void parent(Row row, Set<String> ids, List<Fault> faults) {
    for (String parent : row.texts("parent")) {
      if (!ids.contains(parent)) {
        faults.add(
            new Fault(
                row.where(),
                "expected the id of an organisation in 'parent', found '" + parent + "'"));
      }
    }
  }

  private void country(Row row, List<Fault> faults) {
    for (String country : row.texts("country")) {
      if (!countries.contains(country)) {
        faults.add(
            new Fault(
                row.where(),
                "expected the code of a country in countries.yaml, found '" + country + "'"));
      }
    }
  }

  private static List<String> names(Row row) {
    List<String> names = new ArrayList<>(row.texts("name"));
    names.addAll(row.texts("also"));
    names.addAll(row.texts("misspelt"));
    return names;
  }

  private static void bearer(String name, Row row, Map<String, Row> bearers, List<Fault> faults) {
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
