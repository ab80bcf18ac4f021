package org.ortak.answer.tracker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.undertaking.Correction;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Rulings;
import org.ortak.pack.Once;

/** Looks up the sentences of reports; each document is read once. */
public final class Quoter {

  private final Ledger ledger;
  private final Known known;
  private final Map<String, Optional<Document>> documents = new HashMap<>();
  private final Once<Rulings> rulings;

  public Quoter(Ledger ledger, Known known) {
    this.ledger = ledger;
    this.known = known;
    this.rulings = new Once<>(() -> new Rulings(ledger.judgements(AsOf.latest())));
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
        sentences(report),
        corrections(report));
  }

  /** Those that hold in the report as it is known: on an earlier day it may have had none. */
  private List<Corrected> corrections(Report report) {
    return rulings.get().corrections(report.id()).stream()
        .flatMap(
            judgement ->
                judgement.subject() instanceof Subject.OfField(var anchor, var field, var value)
                        && new Correction(field, value).of(report.claim()).equals(report.claim())
                    ? Stream.of(new Corrected(field, value, judgement.who(), judgement.why()))
                    : Stream.empty())
        .toList();
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
