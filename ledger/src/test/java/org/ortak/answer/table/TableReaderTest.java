package org.ortak.answer.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.answer.AnswerException;
import org.ortak.claim.Claim;
import org.ortak.claim.Stage;

class TableReaderTest {

  private static final String MAP =
      """
      type: facility
      outlet: our own list
      published: Updated
      fields:
        operator: Company
        kind: =battery-plant
        stage: Status
        place: Town
        country: Country
        capacity: {column: Capacity, unit: GWh/yr}
      words: {Planned: agreed}
      """;

  @TempDir private Path folder;
  private Path map;

  @BeforeEach
  void writeMap() throws IOException {
    map = Files.writeString(folder.resolve("map.yaml"), MAP);
  }

  private Path csv(String... rows) throws IOException {
    return Files.writeString(
        folder.resolve("plants.csv"),
        "Company;Town;Country;Capacity;Status;Updated\n" + String.join("\n", rows) + "\n");
  }

  @Test
  void aRowIsAClaimWhoseSourceIsTheRow() throws IOException {
    TableReader.Read read =
        TableReader.read(csv("\"Volta; Cells\";Izmir;Türkiye;1,500.5;Planned;2024-05-02"), map);
    assertThat(read.faults()).isEmpty();
    Claim claim = read.entries().getFirst().claims().getFirst();
    assertThat(claim.stage()).hasValue(Stage.AGREED);
    assertThat(claim.places().getFirst().country()).hasValue("TR");
    assertThat(claim.quantities().getFirst().value()).isEqualTo(1500.5);
    assertThat(read.entries().getFirst().document().source()).isEqualTo("plants.csv, row 2");
    assertThat(read.entries().getFirst().document().published())
        .hasValue(LocalDate.parse("2024-05-02"));
  }

  @Test
  void aBadRowIsToldWithRowAndColumnAndTheRestIsKept() throws IOException {
    TableReader.Read read =
        TableReader.read(
            csv(
                "Volta;Izmir;Türkiye;1,5;Planned;2024-05-02",
                "Koru;Bursa;Türkiye;5;Rumoured;2024-05-02",
                "Koru;Bursa;Atlantis;5;Planned;2024-05-02",
                ";Bursa;Türkiye;5;Planned;2024-05-02",
                "Koru;Bursa;Türkiye;5;Planned;soon",
                "",
                "Koru;Bursa;TR;5;Planned;2024-05-02"),
            map);
    assertThat(read.entries()).hasSize(1);
    assertThat(read.faults())
        .satisfiesExactly(
            fault -> assertThat(fault).contains("row 2, column Capacity: ").contains("1,5 GWh/yr"),
            fault -> assertThat(fault).contains("row 3, column Status: ").contains("Rumoured"),
            fault -> assertThat(fault).contains("row 4, column Country: ").contains("Atlantis"),
            fault -> assertThat(fault).contains("row 5, column Company: "),
            fault -> assertThat(fault).contains("row 6, column Updated: ").contains("soon"));
  }

  @Test
  void aWorkbookIsReadWithItsDatesAndNumbers() throws IOException {
    Path file = folder.resolve("plants.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      Workbook book = new Workbook(out, "test", "1.0");
      Worksheet sheet = book.newWorksheet("Plants");
      String[] heads = {"Company", "Town", "Country", "Capacity", "Status", "Updated"};
      for (int i = 0; i < heads.length; i++) {
        sheet.value(0, i, heads[i]);
      }
      sheet.value(1, 0, "Volta");
      sheet.value(1, 1, "Izmir");
      sheet.value(1, 2, "TR");
      sheet.value(1, 3, 12.5);
      sheet.value(1, 4, "Planned");
      sheet.value(1, 5, LocalDate.parse("2024-05-02"));
      sheet.style(1, 5).format("yyyy-mm-dd").set();
      book.finish();
    }
    TableReader.Read read = TableReader.read(file, map);
    assertThat(read.faults()).isEmpty();
    assertThat(read.entries().getFirst().document().published())
        .hasValue(LocalDate.parse("2024-05-02"));
    assertThat(read.entries().getFirst().claims().getFirst().quantities().getFirst().value())
        .isEqualTo(12.5);
  }

  @Test
  void aMappingThatDoesNotFitIsRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("o.yaml"), MAP.replace("Town", "City"));
    Path table = csv("Volta;Izmir;TR;5;Planned;2024-05-02");
    assertThatThrownBy(() -> TableReader.read(table, other))
        .isInstanceOf(AnswerException.class)
        .hasMessageContaining("found no City; the table has Company, Town");
    Path wrong = Files.writeString(folder.resolve("w.yaml"), "type: plant\nfields: {a: b}\n");
    assertThatThrownBy(() -> TableReader.read(table, wrong))
        .hasMessageContaining("w.yaml, type: expected one of partnership, supply");
    Path none = Files.writeString(folder.resolve("n.yaml"), "type: [");
    assertThatThrownBy(() -> TableReader.read(table, none))
        .hasMessageContaining("expected a mapping in YAML");
  }
}
