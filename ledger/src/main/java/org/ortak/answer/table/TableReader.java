package org.ortak.answer.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.answer.AnswerException;
import org.ortak.answer.versions.Rereading;
import org.ortak.claim.Claim;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.ReadBy;
import org.ortak.ledger.resolve.CountryNames;
import org.ortak.ledger.undertaking.Correction;
import org.ortak.text.Span;

/** Makes ledger entries of a table, one a row. */
public final class TableReader {

  private static final String COUNTRY = "country";
  private static final String PLACE = "place";

  private final CountryNames countries = new CountryNames();
  private final Path file;
  private final Mapping mapping;

  private TableReader(Path file, Mapping mapping) {
    this.file = file;
    this.mapping = mapping;
  }

  /**
   * What was read.
   *
   * @param faults one line for each row that could not be taken
   */
  public record Read(List<Entry> entries, List<String> faults) {

    public Read {
      entries = List.copyOf(entries);
      faults = List.copyOf(faults);
    }
  }

  /**
   * @param map the file with the mapping
   */
  public static Read read(Path file, Path map) throws IOException {
    Mapping mapping = Mapping.read(Files.readString(map), map.toString());
    TableReader reader = new TableReader(file, mapping);
    List<Row> rows = TableFile.rows(file, mapping.sheet());
    rows.stream().findFirst().ifPresent(row -> reader.check(row.cells().keySet()));
    List<Entry> entries = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Row row : rows) {
      try {
        entries.add(reader.entry(row));
      } catch (BadCell e) {
        faults.add(file + ", row " + row.number() + ", " + e.getMessage());
      }
    }
    return new Read(entries, faults);
  }

  /** A cell that could not be understood. */
  private static final class BadCell extends Exception {

    private static final long serialVersionUID = 1L;

    BadCell(String column, String why) {
      super("column " + column + ": " + why);
    }
  }

  /** Every column that the mapping names is there. */
  private void check(Set<String> heads) {
    List<String> missing = new ArrayList<>();
    mapping.fields().values().stream()
        .filter(source -> !source.isConstant())
        .map(Mapping.Source::column)
        .filter(column -> !heads.contains(column))
        .forEach(missing::add);
    mapping.published().filter(column -> !heads.contains(column)).ifPresent(missing::add);
    if (!missing.isEmpty()) {
      throw new AnswerException(
          file
              + ": expected the columns that the mapping names, found no "
              + String.join(", ", missing)
              + "; the table has "
              + String.join(", ", heads));
    }
  }

  private Entry entry(Row row) throws BadCell {
    String text =
        row.cells().entrySet().stream()
            .filter(cell -> !cell.getValue().isEmpty())
            .map(cell -> cell.getKey() + ": " + cell.getValue())
            .collect(Collectors.joining("\n"));
    Document document =
        new Document(
            file.getFileName() + ", row " + row.number(),
            Optional.empty(),
            mapping.outlet(),
            Optional.of(file.getFileName().toString()),
            published(row),
            "und",
            text);
    return new Entry(
        document,
        new ReadBy(Rereading.TABLE, mapping.version()),
        List.of(claim(row, new Span(0, text.length()))),
        Optional.empty());
  }

  private Optional<LocalDate> published(Row row) throws BadCell {
    String column = mapping.published().orElse("");
    String day = row.cells().getOrDefault(column, "");
    try {
      return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      throw new BadCell(column, "expected a day such as 2025-12-09, found " + day);
    }
  }

  private Claim claim(Row row, Span all) throws BadCell {
    Claim claim =
        new Claim(
            mapping.type(),
            Optional.empty(),
            mapping.type().isUndertaking() ? Optional.of(stage(row)) : Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(all),
            List.of(),
            1);
    for (Map.Entry<String, Mapping.Source> field : mapping.fields().entrySet()) {
      String value = value(field.getKey(), field.getValue(), row);
      if (!value.isEmpty() && !field.getKey().equals("stage")) {
        claim = with(claim, field, value);
      }
    }
    if (claim.participants().isEmpty()) {
      throw new BadCell(columns(), "expected a name of somebody who takes part, found none");
    }
    return claim;
  }

  private static Claim with(Claim claim, Map.Entry<String, Mapping.Source> field, String value)
      throws BadCell {
    try {
      String name = field.getKey().equals(COUNTRY) ? PLACE : field.getKey();
      return new Correction(name, value).of(claim);
    } catch (IllegalArgumentException e) {
      throw new BadCell(field.getValue().column(), String.valueOf(e.getMessage()));
    }
  }

  private Stage stage(Row row) throws BadCell {
    Mapping.Source source = mapping.fields().get("stage");
    String word = source == null ? "" : meant(source.value(row));
    for (Stage stage : Stage.values()) {
      if (stage.word().equals(word)) {
        return stage;
      }
    }
    throw new BadCell(
        source == null ? "(stage, which the mapping does not name)" : source.column(),
        "expected a stage such as agreed, underway or active, found "
            + (word.isEmpty() ? "nothing" : word)
            + "; words in the mapping can tell what it means");
  }

  /** The value in the words of the vocabulary: a figure with its unit, a place with its country. */
  private String value(String field, Mapping.Source source, Row row) throws BadCell {
    String value = meant(source.value(row));
    if (value.isEmpty()) {
      return "";
    }
    Mapping.Source country = mapping.fields().get(COUNTRY);
    if (field.equals(PLACE) && country != null && !country.value(row).isEmpty()) {
      return value + ", " + code(country, row);
    }
    if (field.equals(COUNTRY)) {
      Mapping.Source place = mapping.fields().get(PLACE);
      boolean told = place != null && !place.value(row).isEmpty();
      return told ? "" : value + ", " + code(source, row);
    }
    return source.unit().map(unit -> value + " " + unit).orElse(value);
  }

  private String code(Mapping.Source country, Row row) throws BadCell {
    String name = meant(country.value(row));
    Optional<String> code = countries.code(name);
    if (code.isEmpty()) {
      throw new BadCell(country.column(), "expected a country or its code, found " + name);
    }
    return code.get();
  }

  private String meant(String value) {
    return mapping.words().getOrDefault(value, value);
  }

  private String columns() {
    return mapping.type().roles().stream()
        .flatMap(role -> Optional.ofNullable(mapping.fields().get(role.word())).stream())
        .map(Mapping.Source::column)
        .collect(Collectors.joining(", "));
  }
}
