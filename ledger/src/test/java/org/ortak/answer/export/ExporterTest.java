package org.ortak.answer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Telling.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ortak.answer.tracker.Filter;
import org.ortak.answer.tracker.Tracker;
import org.ortak.claim.Event;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.history.Verdict;
import org.ortak.pack.Pack;

class ExporterTest {

  private static final Instant NOW = Instant.parse("2024-06-01T08:00:00Z");

  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Ledger ledger = Ledger.inMemory(clock);
  private final Exporter exporter =
      new Exporter(
          ledger,
          chapter -> "{\"id\":\"" + chapter.listed().undertaking().id() + "\"}",
          () -> Pack.builtIn().places());

  @BeforeEach
  void twoPlants() {
    assertThat(
            ledger.add(
                List.of(
                    article("Echo, \"the\" paper", "2024-01-10")
                        .from("https://echo.example/a")
                        .says(
                            plant("=HYPERLINK(1)", "Bursa")
                                .capacity(12.5)
                                .when(Event.PRODUCTION_START, "2026-03")
                                .when(Event.CONSTRUCTION_START, "2023")),
                    article("Dawn", "2024-03-10").says(plant("Koru", "Türkiye")))))
        .hasSize(2);
  }

  private Material material(boolean withPages) {
    return new Material(
        new Tracker(ledger, clock).chapters(Filter.none(), AsOf.latest()),
        "all undertakings",
        LocalDate.parse("2024-06-01"),
        NOW,
        withPages);
  }

  private byte[] bytes(Format format, boolean withPages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(format, material(withPages), out);
    return out.toByteArray();
  }

  private String text(Format format) {
    return new String(bytes(format, false), StandardCharsets.UTF_8);
  }

  @Test
  void inCsvNoCellIsAFormula() {
    assertThat(text(Format.CSV).split("\r\n"))
        .hasSize(3)
        .anySatisfy(row -> assertThat(row).contains(",'=HYPERLINK(1),Bursa (TR),TR,,12.5,GWh/yr,"));
  }

  @Test
  void aWorkbookHasTypesAndTwoSheets() throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes(Format.XLSX, false)))) {
      var rows = book.findSheet("undertakings").orElseThrow().read();
      int capacity = 8;
      assertThat(rows.getFirst().getCellText(capacity)).isEqualTo("capacity");
      assertThat(rows.stream().skip(1).flatMap(row -> row.getOptionalCell(capacity).stream()))
          .filteredOn(cell -> cell.getType() == CellType.NUMBER)
          .extracting(cell -> cell.asNumber().doubleValue())
          .containsExactly(12.5);
      assertThat(book.findSheet("sentences").orElseThrow().read()).hasSize(3);
    }
  }

  @Test
  void aSentenceBesideWhichACorrectionHoldsSaysSo() throws IOException {
    Entry entry = article("Noon", "2024-04-10").says(plant("Amper", "Bursa").capacity(5));
    assertThat(ledger.add(List.of(entry))).hasSize(1);
    Subject capacity = new Subject.OfField(entry.anchors().getFirst(), "capacity", "15 GWh/yr");
    assertThat(ledger.judge(new Judgement(Verdict.CORRECTED, capacity, "ada", "a slip", NOW)))
        .isTrue();
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes(Format.XLSX, false)))) {
      int says = 6;
      assertThat(book.findSheet("sentences").orElseThrow().read())
          .extracting(row -> row.getCellText(says))
          .filteredOn(words -> words.contains("corrected"))
          .singleElement()
          .asString()
          .startsWith("Amper: ")
          .endsWith("; corrected by ada: capacity 15 GWh/yr (a slip)");
    }
  }

  @Test
  void aTownIsAPointAndAnAreaIsNot() throws IOException {
    JsonNode features = new ObjectMapper().readTree(text(Format.GEOJSON)).path("features");
    assertThat(features).hasSize(2);
    for (JsonNode feature : features) {
      boolean town = feature.path("properties").path("place").asText().startsWith("Bursa");
      if (town) {
        continue;
      }
      assertThat(feature.path("geometry").isNull()).isTrue();
      assertThat(feature.path("properties").path("precision").asText()).isEqualTo("area");
    }
  }

  @Test
  void theCalendarHoldsWhatIsToComeInLinesThatAreFolded() {
    String calendar = text(Format.ICS);
    assertThat(calendar)
        .contains("DTSTART;VALUE=DATE:20260301\r\nDTEND;VALUE=DATE:20260401")
        .doesNotContain("construction-start");
    assertThat(calendar.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }

  @Test
  void aBundleCanBeCheckedByItsHashes() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes(Format.ZIP, true)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    assertThat(files)
        .containsKeys(
            "README.txt",
            "undertakings.csv",
            "undertakings.xlsx",
            "sentences.csv",
            "documents.csv");
    assertThat(files.keySet()).filteredOn(name -> name.startsWith("pages/")).hasSize(2);
    JsonNode manifest = new ObjectMapper().readTree(files.get("manifest.json"));
    for (JsonNode file : manifest.path("files")) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(files.get(file.path("name").asText()));
      assertThat(HexFormat.of().formatHex(digest)).isEqualTo(file.path("sha256").asText());
    }
    assertThat(manifest.path("files")).hasSize(files.size() - 1);
    assertThat(bytes(Format.ZIP, false).length).isLessThan(bytes(Format.ZIP, true).length);
  }

  @Test
  void jsonLinesAreOneUndertakingALine() {
    assertThat(text(Format.JSONL).lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\""));
  }
}
