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
 * @param claim as it holds, corrected where it was
 * @param sentences the words of the article that say it
 * @param corrections the fields that hold by a judgement and not by the sentences
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
    List<String> sentences,
    List<Corrected> corrections) {

  public Line {
    corrections = List.copyOf(corrections);
    sentences = List.copyOf(sentences);
  }
}
