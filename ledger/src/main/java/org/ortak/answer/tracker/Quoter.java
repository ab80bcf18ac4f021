package org.ortak.answer.tracker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.undertaking.Known;

/** Looks up the sentences of reports; each document is read once. */
public final class Quoter {

  private final Ledger ledger;
  private final Known known;
  private final Map<String, Optional<Document>> documents = new HashMap<>();

  public Quoter(Ledger ledger, Known known) {
    this.ledger = ledger;
    this.known = known;
  }

  /** With its reports, newest first. */
  public Chapter chapter(Listed listed) {
    Comparator<Report> newestFirst =
        Comparator.comparing(Report::said).reversed().thenComparing(Report::id);
    return new Chapter(
        listed,
        listed.undertaking().reports().stream().sorted(newestFirst).map(this::line).toList());
  }

  /** The same, with what it has to do with. */
  public Chapter alone(Listed listed) {
    Chapter chapter = chapter(listed);
    return new Chapter(listed, chapter.lines(), known.related(listed.undertaking()));
  }

  public Line line(Report report) {
    String document = report.document().id();
    return new Line(
        report.id(),
        document,
        report.document().outlet(),
        report.document().published(),
        report.document().title(),
        report.document().url(),
        !known.story(document).equals(document),
        report.claim(),
        sentences(report));
  }

  public Optional<Document> document(String id) {
    return documents.computeIfAbsent(id, ledger::document);
  }

  private List<String> sentences(Report report) {
    String text = document(report.document().id()).map(Document::text).orElse("");
    return report.claim().evidence().stream()
        .filter(span -> span.end() <= text.length())
        .map(span -> span.of(text))
        .toList();
  }
}
