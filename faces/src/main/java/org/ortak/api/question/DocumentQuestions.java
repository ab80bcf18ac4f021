package org.ortak.api.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.answer.AnswerException;
import org.ortak.answer.json.AnswerJson;
import org.ortak.answer.json.DocumentJson;
import org.ortak.answer.json.JsonLine;
import org.ortak.answer.judging.Finder;
import org.ortak.answer.tracker.Line;
import org.ortak.answer.tracker.Quoter;
import org.ortak.answer.versions.Historian;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Kept;
import org.ortak.ledger.history.KeptReading;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Undertaking;

/** Questions about documents and what each says. */
public final class DocumentQuestions {

  private final Ledger ledger;

  public DocumentQuestions(Holdings holdings) {
    this.ledger = holdings.ledger();
  }

  /** A page of all documents, in the order of learning. */
  public JsonLine.Body list(Terms terms) {
    int most = terms.limit();
    List<Kept> page = ledger.documents(Cursor.number(terms), most);
    return out -> {
      JsonLine.list(
          out,
          "items",
          page,
          (to, kept) -> {
            DocumentJson.write(to, kept.document());
            to.writeStringField("learnt", kept.learntAt().toString());
          });
      if (page.size() == most) {
        out.writeStringField("next", Long.toString(page.getLast().seq()));
      }
    };
  }

  /** One with its text, its claims and the versions of its article. */
  public Optional<JsonLine.Body> one(String id) {
    return ledger
        .document(id)
        .map(
            document ->
                out -> {
                  DocumentJson.write(out, document);
                  out.writeStringField("text", document.text());
                  JsonLine.texts(out, "versions", new Historian(ledger).versions(id));
                  JsonLine.list(out, "claims", lines(id), AnswerJson::line);
                });
  }

  /** The claims of a document or an undertaking, or a page of the claims of all documents. */
  public JsonLine.Body claims(Terms terms) {
    Optional<String> document = terms.text("document");
    Optional<String> undertaking = terms.text("undertaking");
    if (document.isPresent() && undertaking.isPresent()) {
      throw new AnswerException("expected a document or an undertaking, found both");
    }
    if (document.isPresent()) {
      List<Line> lines = lines(known(document.get()));
      return out -> JsonLine.list(out, "items", lines, AnswerJson::line);
    }
    if (undertaking.isPresent()) {
      List<Line> lines = told(undertaking.get());
      return out -> JsonLine.list(out, "items", lines, AnswerJson::line);
    }
    return all(terms);
  }

  private String known(String id) {
    Document document =
        ledger
            .document(id)
            .orElseThrow(() -> Terms.wrong("document", "the id of a document in this ledger", id));
    return document.id();
  }

  private List<Line> told(String id) {
    Known known = ledger.known(AsOf.latest());
    Undertaking undertaking =
        UndertakingQuestions.find(known, id)
            .orElseThrow(
                () -> Terms.wrong("undertaking", "the id of an undertaking in this ledger", id));
    Quoter quoter = new Quoter(ledger, known);
    return undertaking.reports().stream().map(quoter::line).toList();
  }

  /** Whole documents, until there are enough claims. */
  private JsonLine.Body all(Terms terms) {
    int most = terms.limit();
    long seq = Cursor.number(terms);
    List<Line> lines = new ArrayList<>();
    boolean more = true;
    while (more && lines.size() < most) {
      List<Kept> next = ledger.documents(seq, 1);
      more = !next.isEmpty();
      if (more) {
        seq = next.getFirst().seq();
        lines.addAll(lines(next.getFirst().document().id()));
      }
    }
    Optional<String> cursor = more ? Optional.of(Long.toString(seq)) : Optional.empty();
    return out -> {
      JsonLine.list(out, "items", lines, AnswerJson::line);
      JsonLine.text(out, "next", cursor);
    };
  }

  /** The claims of the reading that holds. */
  private List<Line> lines(String document) {
    List<KeptReading> readings = ledger.readings(document);
    Quoter quoter = new Quoter(ledger, ledger.known(AsOf.latest()));
    return readings.isEmpty()
        ? List.of()
        : readings.getLast().reports().stream().map(quoter::line).toList();
  }

  /** One claim with the undertaking or fact that it tells. */
  public Optional<JsonLine.Body> claim(String id) {
    if (!id.matches("[0-9a-f]{32}") || ledger.claimsBeginning(id, 1).isEmpty()) {
      return Optional.empty();
    }
    Known known = ledger.known(AsOf.latest());
    Report report = new Finder(ledger).report(id);
    Line line = new Quoter(ledger, known).line(report);
    return Optional.of(
        out -> {
          AnswerJson.line(out, line);
          JsonLine.text(out, "undertaking", known.telling(id).map(Undertaking::id));
        });
  }
}
