package org.ortak.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ortak.answer.versions.Difference;
import org.ortak.answer.versions.Historian;
import org.ortak.answer.versions.TextDifference;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.KeptReading;
import org.ortak.ledger.history.Report;
import org.ortak.text.Span;
import org.ortak.web.server.Refusal;

/** An article with its claims marked, and its versions. */
public final class DocumentPage {

  private final Site site;
  private final Template template;

  DocumentPage(Site site, Template template) {
    this.site = site;
    this.template = template;
  }

  /** Words of an article, with the numbers of the claims that they say. */
  public record Piece(String text, List<Integer> claims) {}

  /** One paragraph. */
  public record Paragraph(boolean title, List<Piece> pieces) {}

  /**
   * One version of the article.
   *
   * @param number 1 for the first
   * @param day when it was published
   * @param learnt when the ledger learnt it
   */
  public record Version(
      String id, int number, Optional<LocalDate> day, LocalDate learnt, boolean here) {}

  /**
   * What a version tells otherwise than the one before it.
   *
   * @param claims those that appeared, vanished or changed
   * @param text its words
   */
  public record Changes(Version before, Difference claims, TextDifference text) {}

  /**
   * All that the page shows.
   *
   * @param versions of the article, in the order of learning
   * @param changes absent in the first version
   */
  public record Paper(
      String id,
      Document document,
      List<Report> claims,
      List<Paragraph> paragraphs,
      List<Version> versions,
      Optional<Changes> changes,
      Optional<String> unread) {

    /** The version after this one; absent in the newest. */
    public Optional<Version> next() {
      return versions.stream().dropWhile(one -> !one.here()).skip(1).findFirst();
    }

    /** What the claims of a piece say, for the one who points at it. */
    public String told(Piece piece) {
      return piece.claims().stream()
          .map(number -> number + 1 + ". " + Show.claim(claims.get(number).claim()))
          .collect(java.util.stream.Collectors.joining("\n"));
    }
  }

  void answer(Context context) {
    Asked asked = Asked.of(context);
    String id = context.pathParam("id");
    Optional<Paper> paper = site.ledgers().ask(ledger -> paper(ledger, id, site.clock().getZone()));
    if (paper.isEmpty()) {
      throw new Refusal(HttpStatus.NOT_FOUND, "expected a document of this id, found none: " + id);
    }
    template.answer(
        context,
        "document",
        Map.of(
            "frame",
            new Frame(paper.get().document().title().orElse("Untitled"), "", asked),
            "paper",
            paper.get()));
  }

  private static Optional<Paper> paper(Ledger ledger, String id, ZoneId zone) {
    return ledger.document(id).map(document -> paper(ledger, id, document, zone));
  }

  private static Paper paper(Ledger ledger, String id, Document document, ZoneId zone) {
    List<KeptReading> readings = ledger.readings(id);
    List<Report> claims = readings.isEmpty() ? List.of() : readings.getLast().reports();
    Historian historian = new Historian(ledger);
    List<Version> versions = versions(ledger, historian, id, zone);
    return new Paper(
        id,
        document,
        claims,
        paragraphs(document, claims),
        versions,
        changes(historian, versions),
        readings.isEmpty() ? Optional.empty() : readings.getLast().unread());
  }

  private static List<Version> versions(
      Ledger ledger, Historian historian, String here, ZoneId zone) {
    List<Version> versions = new ArrayList<>();
    for (String id : historian.versions(here)) {
      LocalDate learnt = ledger.readings(id).getFirst().learntAt().atZone(zone).toLocalDate();
      Optional<LocalDate> day = historian.document(id).published();
      versions.add(new Version(id, versions.size() + 1, day, learnt, id.equals(here)));
    }
    return versions;
  }

  private static Optional<Changes> changes(Historian historian, List<Version> versions) {
    for (int i = 1; i < versions.size(); i++) {
      if (versions.get(i).here()) {
        Version before = versions.get(i - 1);
        String id = versions.get(i).id();
        return Optional.of(
            new Changes(
                before,
                historian.difference(before.id(), id),
                historian.textDifference(before.id(), id)));
      }
    }
    return Optional.empty();
  }

  private static List<Paragraph> paragraphs(Document document, List<Report> claims) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : document.text().split("\n", -1)) {
      Span whole = new Span(start, start + line.length());
      if (!line.isBlank()) {
        boolean title = start == 0 && document.title().filter(line::equals).isPresent();
        paragraphs.add(new Paragraph(title, pieces(document.text(), whole, claims)));
      }
      start += line.length() + 1;
    }
    return paragraphs;
  }

  /** A paragraph, cut wherever a claim's sentence begins or ends. */
  private static List<Piece> pieces(String text, Span whole, List<Report> claims) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
    for (Report report : claims) {
      for (Span span : report.claim().evidence()) {
        cuts.add(Math.clamp(span.start(), whole.start(), whole.end()));
        cuts.add(Math.clamp(span.end(), whole.start(), whole.end()));
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int start = whole.start();
    for (int end : cuts.tailSet(whole.start(), false)) {
      pieces.add(new Piece(text.substring(start, end), saying(start, end, claims)));
      start = end;
    }
    return pieces;
  }

  private static List<Integer> saying(int start, int end, List<Report> claims) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      boolean says =
          claims.get(i).claim().evidence().stream()
              .anyMatch(span -> span.start() <= start && span.end() >= end);
      if (says) {
        numbers.add(i);
      }
    }
    return numbers;
  }
}
