package org.ortak.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marks the names that mean something else as well: a common word, a person's name, or bearers of
 * two kinds.
 */
final class CommonNames {

  private final Set<String> common = new HashSet<>();
  private final List<Named> names;

  CommonNames(List<Row> rows, List<Named> names) {
    rows.forEach(row -> row.texts("word").forEach(word -> common.add(Folding.fold(word))));
    this.names = names;
  }

  List<Named> flagged() {
    Map<String, EntryKind> kinds = new HashMap<>();
    Set<String> several = new HashSet<>(common);
    for (Named named : names) {
      EntryKind kind = named.entry().kind();
      if (kind != EntryKind.PLACE && kind != EntryKind.REGION) {
        kinds.put(Folding.fold(named.name()), kind);
      }
    }
    several.addAll(kinds.keySet());
    return names.stream().map(named -> flagged(named, several)).toList();
  }

  /** Only places and regions give way: an organisation says for itself that its name is a word. */
  private static Named flagged(Named named, Set<String> several) {
    Entry entry = named.entry();
    boolean gives = entry.kind() == EntryKind.PLACE || entry.kind() == EntryKind.REGION;
    if (entry.word() || !gives || !several.contains(Folding.fold(named.name()))) {
      return named;
    }
    Entry word =
        new Entry(entry.kind(), entry.id(), entry.name(), entry.country(), true, entry.position());
    return new Named(named.name(), word, named.where());
  }
}
