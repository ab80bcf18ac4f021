package org.ortak.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks the names of places and regions that mean something else as well: a common word, a person's
 * name, or the name of a bearer of another kind. Organisations say for themselves whether their
 * name is a word.
 */
final class CommonNames {

  /** From this many inhabitants on, a place is better known than the people of its name. */
  private static final int KNOWN = 100_000;

  private final Set<String> words = new HashSet<>();
  private final Set<String> persons = new HashSet<>();

  /**
   * @param rows each with a {@code name} and what it is {@code as}: {@code word} or {@code person}
   * @param names all names of the pack
   */
  CommonNames(List<Row> rows, List<Named> names) {
    for (Row row : rows) {
      (row.text("as").equals("person") ? persons : words).add(Folding.fold(row.text("name")));
    }
    for (Named named : names) {
      if (!place(named)) {
        words.add(Folding.fold(named.name()));
      }
    }
  }

  private static boolean place(Named named) {
    return named.entry().kind() == EntryKind.PLACE || named.entry().kind() == EntryKind.REGION;
  }

  Named marked(Named named) {
    return named.entry().word() || !place(named) || !common(named)
        ? named
        : new Named(named.name(), named.entry().asWord(true), named.where());
  }

  private boolean common(Named named) {
    String name = Folding.fold(named.name());
    return words.contains(name) || (persons.contains(name) && named.entry().population() < KNOWN);
  }
}
