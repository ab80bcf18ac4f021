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
 * @param turn which of the document's claims that share all of these; the first is 0
 */
public record Anchor(
    String document, ClaimType type, List<String> parties, String quote, int turn) {

  private static final int MOST_TURNS = 1000;

  public Anchor {
    parties = parties.stream().sorted().toList();
  }

  public static Anchor of(String document, Claim claim, String text) {
    List<String> parties =
        claim.participants().stream()
            .map(party -> party.role().word() + ":" + party.name())
            .toList();
    return new Anchor(document, claim.type(), parties, quote(claim, text), 0);
  }

  /** The anchor of a report, whichever turn it has. */
  public static Anchor of(Report report, String text) {
    Anchor anchor = of(report.document().id(), report.claim(), text);
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      Anchor one = anchor.atTurn(turn);
      if (one.claimId().equals(report.id())) {
        return one;
      }
    }
    throw new IllegalArgumentException(
        "claim " + report.id() + ": expected an id made of its document's text, found another");
  }

  Anchor atTurn(int number) {
    return new Anchor(document, type, parties, quote, number);
  }

  /** The sentences that say a claim, joined by an ellipsis. */
  public static String quote(Claim claim, String text) {
    return claim.evidence().stream()
        .filter(span -> span.end() <= text.length())
        .map(span -> span.of(text))
        .collect(Collectors.joining(" … "));
  }

  public String claimId() {
    String first =
        ContentId.of("claim", List.of(document, type.word(), String.join("\n", parties), quote));
    return turn == 0 ? first : ContentId.of("claim", List.of(first, Integer.toString(turn)));
  }
}
