package org.ortak.answer.tracker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ortak.claim.Claim;

/**
 * One report of an undertaking or fact, as a face shows it.
 *
 * @param claimId the claim's id
 * @param documentId the document's id
 * @param copy whether another document told the same story first
 * @param sentences the words of the article that say it
 */
public record Line(
    String claimId,
    String documentId,
    Optional<String> outlet,
    Optional<LocalDate> day,
    Optional<String> title,
    Optional<String> url,
    boolean copy,
    Claim claim,
    List<String> sentences) {

  public Line {
    sentences = List.copyOf(sentences);
  }
}
