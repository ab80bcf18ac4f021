package org.ortak.answer.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as a workbook: cells with types, the head frozen, filters on. */
final class Xlsx {

  private static final int LONGEST = 32_767;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  private Xlsx() {}

  static void write(List<Sheet> sheets, OutputStream out) throws IOException {
    Workbook book = new Workbook(out, "Ortak", "1.0");
    for (Sheet sheet : sheets) {
      write(sheet, book.newWorksheet(sheet.name()));
    }
    book.finish();
  }

  private static void write(Sheet sheet, Worksheet page) throws IOException {
    for (int c = 0; c < sheet.heads().size(); c++) {
      page.value(0, c, sheet.heads().get(c));
      page.style(0, c).bold().set();
      page.width(c, width(sheet, c));
    }
    for (int r = 0; r < sheet.rows().size(); r++) {
      List<Cell> row = sheet.rows().get(r);
      for (int c = 0; c < row.size(); c++) {
        write(page, r + 1, c, row.get(c));
      }
    }
    page.freezePane(0, 1);
    page.setAutoFilter(0, 0, Math.max(1, sheet.rows().size()), sheet.heads().size() - 1);
    page.finish();
  }

  private static void write(Worksheet page, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Words words -> page.value(row, column, shortened(words.text()));
      case Cell.Number number -> page.value(row, column, number.value());
      case Cell.Day day -> {
        page.value(row, column, day.day());
        page.style(row, column).format("yyyy-mm-dd").set();
      }
      case Cell.Nothing nothing -> {}
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private static int width(Sheet sheet, int column) {
    int longest =
        sheet.rows().stream().mapToInt(row -> row.get(column).text().length()).max().orElse(0);
    return Math.clamp(Math.max(longest, sheet.heads().get(column).length() + 3), NARROWEST, WIDEST);
  }
}
