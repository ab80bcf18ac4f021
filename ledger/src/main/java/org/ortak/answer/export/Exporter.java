package org.ortak.answer.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ortak.answer.tracker.Chapter;
import org.ortak.ledger.Ledger;
import org.ortak.pack.Places;

/** Writes a selection in any format. */
public final class Exporter {

  private final Ledger ledger;
  private final Function<Chapter, String> json;
  private final Supplier<Places> places;

  /**
   * @param json writes an undertaking with its reports on one line
   * @param places asked for by maps only
   */
  public Exporter(Ledger ledger, Function<Chapter, String> json, Supplier<Places> places) {
    this.ledger = ledger;
    this.json = json;
    this.places = places;
  }

  public void write(Format format, Material material, OutputStream out) {
    try {
      switch (format) {
        case CSV -> text(out, Csv.of(Sheets.undertakings(material.chapters())));
        case XLSX -> Xlsx.write(sheets(material), out);
        case GEOJSON -> new GeoJson(places.get()).write(material.chapters(), out);
        case JSONL -> text(out, lines(material));
        case ICS -> text(out, Calendar.of(material));
        case ZIP -> new Bundle(ledger, material).write(lines(material), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Sheet> sheets(Material material) {
    return List.of(Sheets.undertakings(material.chapters()), Sheets.sentences(material.chapters()));
  }

  private String lines(Material material) {
    return material.chapters().stream()
        .map(chapter -> json.apply(chapter) + "\n")
        .collect(Collectors.joining());
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
