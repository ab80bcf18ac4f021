package org.ortak.source.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ortak.article.Arrival;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.article.Unreadable;

/** A PDF as a page of plain text, such as a press release. */
public final class Pdf {

  private static final int MOST_SHEETS = 60;

  /** The parser's own loggers, held so that they stay silent: what matters is in the result. */
  @SuppressWarnings("UnusedVariable")
  private static final List<Logger> SILENT =
      Stream.of("org.apache.pdfbox", "org.apache.fontbox").map(Pdf::silent).toList();

  private Pdf() {}

  private static Logger silent(String name) {
    Logger logger = Logger.getLogger(name);
    logger.setLevel(Level.OFF);
    return logger;
  }

  /**
   * The text of a PDF, of its first sixty sheets. Its own title is often a file's name and is
   * therefore not believed.
   */
  public static Arrival page(String source, byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(MOST_SHEETS);
      stripper.setParagraphEnd("\n");
      String text = stripper.getText(document);
      if (text.isBlank()) {
        return fault(source, "sheets without text", "run a text recognition over it first");
      }
      return new Page(source, Format.TEXT, text.getBytes(StandardCharsets.UTF_8), told(document));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // the parser throws whatever broken bytes make of it
      return fault(
          source, String.valueOf(e.getMessage()), "open it in a reader of PDF, and save the text");
    }
  }

  private static Map<String, String> told(PDDocument document) {
    Map<String, String> told = new HashMap<>();
    Optional.ofNullable(document.getDocumentCatalog().getLanguage())
        .filter(language -> !language.isBlank())
        .ifPresent(language -> told.put("language", language));
    return told;
  }

  private static Unreadable fault(String source, String found, String remedy) {
    return new Unreadable(source, "a PDF with text", found, remedy);
  }
}
