package org.ortak.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Gathers every name that a pack's rows give, with its bearer; names that don't fit together are
 * faults.
 */
final class Names {

  private final Map<String, List<Row>> files;
  private final Layout layout;
  private final List<Fault> faults;
  private final List<Named> names = new ArrayList<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, List<Named>> ofPlaces = new HashMap<>();
  private final RegionPositions regions = new RegionPositions();
  private NameForms forms = new NameForms(List.of());

  Names(Map<String, List<Row>> files, Layout layout, List<Fault> faults) {
    this.files = files;
    this.layout = layout;
    this.faults = faults;
  }

  List<Named> gather() {
    forms = new NameForms(rows("forms"));
    each("country", this::country);
    each("place", this::place);
    each("region", this::region);
    each("exonym", this::exonym);
    each("organisation", row -> plain(row, EntryKind.ORGANISATION));
    each("product", row -> plain(row, EntryKind.PRODUCT));
    each("vehicle", row -> plain(row, EntryKind.VEHICLE));
    new OrganisationNames().check(rows("organisation"), faults);
    CommonNames common = new CommonNames(rows("common"), names);
    return names.stream().map(common::marked).toList();
  }

  private void each(String kind, Consumer<Row> reader) {
    for (Row row : rows(kind)) {
      try {
        reader.accept(row);
      } catch (PackException e) {
        faults.addAll(e.faults());
      }
    }
  }

  private List<Row> rows(String kind) {
    return layout.filesNaming(kind, files.keySet()).stream()
        .flatMap(file -> files.getOrDefault(file, List.of()).stream())
        .toList();
  }

  private void country(Row row) {
    boolean group = row.text("kind", "country").equals("group");
    String code = row.text("code");
    String name = row.text("name");
    String country = group ? "" : code;
    if (!group) {
      countries.put(code, name);
    }
    Entry entry =
        new Entry(
            group ? EntryKind.GROUP : EntryKind.COUNTRY,
            code,
            name,
            country,
            row.flag("word"),
            Optional.empty());
    add(name, entry, row);
    row.texts("also").forEach(also -> add(also, entry, row));
    Entry demonym = new Entry(EntryKind.DEMONYM, code, name, country, false, Optional.empty());
    row.texts("demonyms").forEach(also -> add(also, demonym, row));
  }

  /**
   * A region has the population of its places together, and stands where most of its people live.
   */
  private void region(Row row) {
    Entry entry =
        new Entry(
            EntryKind.REGION,
            row.text("code"),
            row.text("name"),
            known(row),
            row.flag("word"),
            regions.position(row.text("code")));
    add(entry.name(), entry, row);
    row.texts("also").forEach(also -> add(also, entry, row));
  }

  private void place(Row row) {
    Entry.Position position =
        new Entry.Position(
            row.text("region", ""),
            (int) row.number("population"),
            row.number("latitude"),
            row.number("longitude"));
    regions.add(position);
    Entry entry =
        new Entry(
            EntryKind.PLACE,
            row.text("id"),
            row.text("name"),
            known(row),
            false,
            Optional.of(position));
    add(entry.name(), entry, row);
    if (row.has("ascii") && !Folding.fold(row.text("ascii")).equals(Folding.fold(entry.name()))) {
      add(row.text("ascii"), entry, row);
    }
    row.texts("also").forEach(also -> add(also, entry, row));
  }

  /**
   * Another name of a place or region that the gazetteer has under {@code of}; the largest of that
   * name in the country is meant.
   */
  private void exonym(Row row) {
    String country = known(row);
    String of = row.text("of", row.text("name"));
    Optional<Named> meant =
        ofPlaces.getOrDefault(Folding.fold(of), List.of()).stream()
            .filter(named -> named.entry().country().equals(country))
            .max(Comparator.comparingInt(named -> named.entry().population()));
    if (meant.isEmpty()) {
      throw new PackException(
          row.where(),
          "expected a place or region of "
              + country
              + " in 'of', found '"
              + of
              + "', which the gazetteer has not");
    }
    Entry known = meant.get().entry();
    String name = row.text("name");
    Entry entry =
        new Entry(known.kind(), known.id(), name, country, row.flag("word"), known.position());
    add(name, entry, row);
    row.texts("also").forEach(also -> add(also, entry, row));
  }

  private void plain(Row row, EntryKind kind) {
    Entry entry =
        new Entry(
            kind,
            row.text("id"),
            row.text("name"),
            row.text("country", ""),
            row.flag("word"),
            Optional.empty());
    addForm(entry.name(), entry, row);
    row.texts("also").forEach(also -> addForm(also, entry, row));
    row.texts("misspelt").forEach(also -> addForm(also, entry, row));
  }

  /**
   * Adds one of the names of a bearer that says it is a word: of several words, it is none ({@code
   * Ford} is, {@code Ford Motor} is not).
   */
  private void addForm(String name, Entry entry, Row row) {
    add(name, entry.word() && name.contains(" ") ? entry.asWord(false) : entry, row);
  }

  private String known(Row row) {
    String country = row.text("country", "");
    if (!country.isEmpty() && !countries.isEmpty() && !countries.containsKey(country)) {
      throw new PackException(
          row.where(), "expected the code of a country in countries.yaml, found '" + country + "'");
    }
    return country;
  }

  private void add(String name, Entry entry, Row row) {
    if (name.isBlank()) {
      throw new PackException(row.where(), "expected a name, found an empty one");
    }
    Named named = new Named(name, entry, row.where());
    names.add(named);
    forms.of(name, entry).forEach(form -> names.add(new Named(form, entry, row.where())));
    if (entry.kind() == EntryKind.PLACE || entry.kind() == EntryKind.REGION) {
      ofPlaces.computeIfAbsent(Folding.fold(name), _ -> new ArrayList<>(1)).add(named);
    }
  }
}
