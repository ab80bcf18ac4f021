package org.ortak.answer.versions;

import java.util.List;
import org.ortak.claim.Claim;
import org.ortak.ledger.history.Document;

/** A claim with the sentences that tell it. */
public record Told(Claim claim, List<String> sentences) {

  public Told {
    sentences = List.copyOf(sentences);
  }

  public static Told of(Claim claim, Document document) {
    String text = document.text();
    return new Told(
        claim,
        claim.evidence().stream()
            .filter(span -> span.end() <= text.length())
            .map(span -> span.of(text))
            .toList());
  }
}
