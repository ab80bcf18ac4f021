package org.ortak.answer.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.ortak.answer.AnswerException;

/** Reads the rows of a CSV file or workbook. */
final class TableFile {

  private TableFile() {}

  /**
   * @param sheet the sheet of a workbook; the first where none is named
   */
  static List<Row> rows(Path file, Optional<String> sheet) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      return workbook(file, sheet);
    }
    if (name.endsWith(".csv")) {
      return rows(CsvText.lines(Files.readString(file)));
    }
    throw new AnswerException("expected a table ending in .csv or .xlsx, found " + file);
  }

  private static List<Row> workbook(Path file, Optional<String> wanted) throws IOException {
    try (InputStream stream = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(stream, new ReadingOptions(true, false))) {
      Sheet sheet =
          wanted.isPresent()
              ? book.findSheet(wanted.get())
                  .orElseThrow(
                      () ->
                          new AnswerException(
                              "expected a sheet called "
                                  + wanted.get()
                                  + " in "
                                  + file
                                  + ", found none"))
              : book.getFirstSheet();
      List<List<String>> lines = new ArrayList<>();
      for (var row : sheet.read()) {
        while (lines.size() < row.getRowNum() - 1) {
          lines.add(List.of());
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
          cells.add(row.getOptionalCell(i).map(TableFile::text).orElse(""));
        }
        lines.add(cells);
      }
      return rows(lines);
    }
  }

  /** Dates as 2025-12-09, numbers without an exponent, all else as it is shown. */
  private static String text(Cell cell) {
    if (cell.getType() != CellType.NUMBER) {
      return Optional.ofNullable(cell.getText()).orElse("").strip();
    }
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    if (format.contains("yy") || format.contains("dd")) {
      LocalDateTime day = cell.asDate();
      return day.toLocalDate().toString();
    }
    BigDecimal number = cell.asNumber();
    return number.stripTrailingZeros().toPlainString();
  }

  private static List<Row> rows(List<List<String>> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> heads = lines.getFirst();
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int c = 0; c < heads.size(); c++) {
        cells.put(heads.get(c).strip(), c < lines.get(i).size() ? lines.get(i).get(c).strip() : "");
      }
      Row row = new Row(i + 1, cells);
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
