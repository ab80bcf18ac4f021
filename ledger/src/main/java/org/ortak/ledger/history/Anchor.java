package org.ortak.ledger.history;

import java.util.List;
import java.util.stream.Collectors;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;

/**
 * What a claim is known by from one reading of its document to the next: document, type, parties
 * and quote.
 *
 * @param parties each as {@code role:name}, sorted
 * @param quote the sentences that say it, as they stand in the document
 */
public record Anchor(String document, ClaimType type, List<String> parties, String quote) {

  public Anchor {
    parties = parties.stream().sorted().toList();
  }

  public static Anchor of(String document, Claim claim, String text) {
    List<String> parties =
        claim.participants().stream()
            .map(party -> party.role().word() + ":" + party.name())
            .toList();
    return new Anchor(document, claim.type(), parties, quote(claim, text));
  }

  /** The sentences that say a claim, joined by an ellipsis. */
  public static String quote(Claim claim, String text) {
    return claim.evidence().stream()
        .filter(span -> span.end() <= text.length())
        .map(span -> span.of(text))
        .collect(Collectors.joining(" … "));
  }

  public String claimId() {
    return ContentId.of("claim", List.of(document, type.word(), String.join("\n", parties), quote));
  }
}
