package org.ortak.answer.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Document;

/**
 * A selection with its evidence in one ZIP: the tables, the sentences, the documents by hash, a
 * manifest, and how to check all that without Ortak.
 */
final class Bundle {

  private final Ledger ledger;
  private final Material material;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  Bundle(Ledger ledger, Material material) {
    this.ledger = ledger;
    this.material = material;
  }

  /**
   * @param lines the undertakings with their reports, one JSON object a line
   */
  void write(String lines, OutputStream out) throws IOException {
    Sheet undertakings = Sheets.undertakings(material.chapters());
    Sheet sentences = Sheets.sentences(material.chapters());
    Map<String, Document> documents = documents();
    add("README.txt", readme());
    add("undertakings.csv", Csv.of(undertakings));
    add("sentences.csv", Csv.of(sentences));
    add("documents.csv", Csv.of(documents(documents)));
    add("undertakings.jsonl", lines);
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    Xlsx.write(List.of(undertakings, sentences), book);
    files.put("undertakings.xlsx", book.toByteArray());
    if (material.withPages()) {
      documents.forEach((id, document) -> add("pages/" + id + ".txt", document.text()));
    }
    add("SHA256SUMS", sums());
    add("manifest.json", manifest());
    zip(out);
  }

  private void add(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Document> documents() {
    Map<String, Document> documents = new TreeMap<>();
    material
        .chapters()
        .forEach(
            chapter ->
                chapter
                    .lines()
                    .forEach(
                        line ->
                            ledger
                                .document(line.documentId())
                                .ifPresent(
                                    document -> documents.put(line.documentId(), document))));
    return documents;
  }

  private static Sheet documents(Map<String, Document> documents) {
    List<List<Cell>> rows = new ArrayList<>();
    documents.forEach(
        (id, document) ->
            rows.add(
                List.of(
                    new Cell.Words(id),
                    Cell.words(document.outlet().orElse("")),
                    Cell.words(document.title().orElse("")),
                    Cell.day(document.published()),
                    Cell.words(document.url().orElse("")),
                    new Cell.Words(sha256(document.text().getBytes(StandardCharsets.UTF_8))),
                    new Cell.Number(document.text().length()))));
    return new Sheet(
        "documents",
        List.of("document", "outlet", "title", "published", "address", "sha256 of text", "length"),
        rows);
  }

  private String sums() {
    StringBuilder sums = new StringBuilder();
    files.forEach((name, bytes) -> sums.append(sha256(bytes) + "  " + name + "\n"));
    return sums.toString();
  }

  private String manifest() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.useDefaultPrettyPrinter();
      out.writeStartObject();
      out.writeStringField("madeBy", "Ortak");
      out.writeStringField("madeAt", material.madeAt().toString());
      out.writeStringField("asOf", material.today().toString());
      out.writeStringField("selection", material.selection());
      out.writeNumberField("undertakings", material.chapters().size());
      out.writeArrayFieldStart("files");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.writeStartObject();
        out.writeStringField("name", file.getKey());
        out.writeNumberField("bytes", file.getValue().length);
        out.writeStringField("sha256", sha256(file.getValue()));
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return text + "\n";
  }

  private String readme() {
    return """
    Evidence for: %s
    As of %s, made %s.

    undertakings.csv, .xlsx, .jsonl   what was selected, one undertaking a row or line
    sentences.csv                     every sentence that tells it, with document, outlet and day
    documents.csv                     the documents, each with the SHA-256 of its text (UTF-8)
    pages/                            the texts themselves, where they were asked for
    manifest.json, SHA256SUMS         every file with its SHA-256

    How to check it without Ortak:

    1. The files are whole: in the folder, run   sha256sum -c SHA256SUMS
       (macOS: shasum -a 256 -c SHA256SUMS; Windows: certutil -hashfile FILE SHA256).
    2. A sentence stands where it is said to: find its document under its address, or in pages/.
       start and end count UTF-16 code units in the text, as spreadsheets and JavaScript do.
    3. A text is the one that was read: its SHA-256 is the one in documents.csv.
    4. A value rests on its sentences: filter sentences.csv by the undertaking's id.
    """
        .replaceFirst("%s", java.util.regex.Matcher.quoteReplacement(material.selection()))
        .replaceFirst("%s", material.today().toString())
        .replaceFirst("%s", material.madeAt().toString());
  }

  private void zip(OutputStream out) throws IOException {
    LocalDateTime made = LocalDateTime.ofInstant(material.madeAt(), ZoneOffset.UTC);
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(made);
      zip.putNextEntry(entry);
      zip.write(file.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
