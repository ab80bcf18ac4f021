package org.ortak.answer.judging;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ortak.answer.AnswerException;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Anchor;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.KeptReading;
import org.ortak.ledger.history.Report;

/** Finds claims, documents and judgements by the beginning of their ids, as people type them. */
public final class Finder {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{6,32}");
  private static final int CANDIDATES = 5;

  private final Ledger ledger;

  public Finder(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Whether a word looks like the beginning of an id. */
  public static boolean isId(String word) {
    return ID.matcher(word).matches();
  }

  /** The report of a claim in the reading that holds; an undertaking's id is that of a claim. */
  public Report report(String beginning) {
    String id = one("claim", beginning, ledger.claimsBeginning(checked(beginning), CANDIDATES));
    return ledger
        .known(AsOf.latest())
        .telling(id)
        .flatMap(undertaking -> undertaking.reports().stream().filter(is(id)).findFirst())
        .or(() -> ledger.reports(AsOf.latest()).stream().filter(is(id)).findFirst())
        .orElseThrow(
            () ->
                new AnswerException(
                    "expected a claim of a reading that holds, found one of an older reading: "
                        + id
                        + "; ortak review tells what became of it"));
  }

  /** What a report's claim is known by, as its document was read. */
  public Anchor anchor(Report report) {
    Document document = ledger.document(report.document().id()).orElseThrow();
    Report read = current(report.document().id(), report.id()).orElse(report);
    return Anchor.of(read, document.text());
  }

  /** The claim as its document's last reading has it, without corrections. */
  Optional<Report> current(String document, String claim) {
    List<KeptReading> readings = ledger.readings(document);
    return readings.isEmpty()
        ? Optional.empty()
        : readings.getLast().reports().stream().filter(is(claim)).findFirst();
  }

  /** The id of a document, by its beginning, a claim's, or the address of its last version. */
  public String document(String asked) {
    if (isId(asked)) {
      List<String> found = ledger.documentsBeginning(asked, CANDIDATES);
      return found.isEmpty() && !ledger.claimsBeginning(asked, 1).isEmpty()
          ? report(asked).document().id()
          : one("document", asked, found);
    }
    List<String> versions = ledger.versions(asked);
    if (versions.isEmpty()) {
      throw new AnswerException(
          "expected the address of a document, or six or more letters of its id, found nothing"
              + " under "
              + asked
              + "; ortak show NAME --ids tells the ids");
    }
    return versions.getLast();
  }

  public Judgement judgement(String beginning) {
    List<Judgement> found =
        ledger.judgements(AsOf.latest()).stream()
            .filter(judgement -> judgement.id().startsWith(checked(beginning)))
            .toList();
    String id = one("judgement", beginning, found.stream().map(Judgement::id).toList());
    return found.stream().filter(judgement -> judgement.id().equals(id)).findFirst().orElseThrow();
  }

  private static java.util.function.Predicate<Report> is(String id) {
    return report -> report.id().equals(id);
  }

  private static String checked(String beginning) {
    if (!isId(beginning)) {
      throw new AnswerException(
          "expected six or more letters of an id (0-9, a-f), found "
              + beginning
              + "; ortak show NAME --ids and ortak log tell the ids");
    }
    return beginning;
  }

  private static String one(String what, String beginning, List<String> found) {
    if (found.isEmpty()) {
      throw new AnswerException(
          "expected the id of a " + what + ", found none that begins with " + beginning);
    }
    if (found.size() > 1) {
      throw new AnswerException(
          "expected one "
              + what
              + ", found more that begin with "
              + beginning
              + ": "
              + String.join(", ", found)
              + "; write more of it");
    }
    return found.getFirst();
  }
}
