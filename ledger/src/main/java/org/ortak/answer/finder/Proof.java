package org.ortak.answer.finder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ortak.answer.tracker.Line;
import org.ortak.ledger.history.Document;

/**
 * The sentences behind a reason.
 *
 * @param claimId of the claim that they tell; absent where the sentence was found by its names
 */
public record Proof(
    String documentId,
    Optional<String> claimId,
    Optional<String> outlet,
    Optional<LocalDate> day,
    Optional<String> title,
    List<String> sentences) {

  public Proof {
    sentences = List.copyOf(sentences);
  }

  static Proof of(Line line) {
    return new Proof(
        line.documentId(),
        Optional.of(line.claimId()),
        line.outlet(),
        line.day(),
        line.title(),
        line.sentences());
  }

  static Proof of(String id, Document document, String sentence) {
    return new Proof(
        id,
        Optional.empty(),
        document.outlet(),
        document.published(),
        document.title(),
        List.of(sentence));
  }
}
