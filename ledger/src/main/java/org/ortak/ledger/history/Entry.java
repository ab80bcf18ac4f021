package org.ortak.ledger.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ortak.claim.Claim;
import org.ortak.reading.Reading;

/**
 * A document with its reading, as handed to the ledger; it lands whole or not at all.
 *
 * @param unread why it could not be read, where it could not
 */
public record Entry(Document document, ReadBy readBy, List<Claim> claims, Optional<String> unread) {

  public Entry {
    claims = List.copyOf(claims);
    for (Claim claim : claims) {
      if (claim.participants().isEmpty() || claim.evidence().isEmpty()) {
        throw new IllegalArgumentException(
            "expected each claim with a participant and its evidence, found "
                + claim
                + " in "
                + document.source());
      }
    }
  }

  public static Entry of(Reading reading, ReadBy readBy) {
    return new Entry(Document.of(reading.article()), readBy, reading.claims(), reading.unread());
  }

  /** The id of the reading: a hash of the document's id and of what made the reading. */
  public String readingId() {
    return ContentId.of("reading", List.of(document.id(), readBy.reader(), readBy.pack()));
  }

  /**
   * The ids of the claims, in their order: each a hash of the document, the type, the parties and
   * the quote; claims of one document that share all of these are told apart by their order.
   */
  public List<String> claimIds() {
    return anchors().stream().map(Anchor::claimId).toList();
  }

  /** What the claims are known by, in their order. */
  public List<Anchor> anchors() {
    String documentId = document.id();
    Map<String, Integer> seen = new HashMap<>();
    List<Anchor> anchors = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      Anchor anchor = Anchor.of(documentId, claim, document.text());
      int turn = seen.merge(anchor.claimId(), 1, Integer::sum) - 1;
      anchors.add(anchor.atTurn(turn));
    }
    return anchors;
  }

  @Override
  public String toString() {
    return document.title().orElse(document.source())
        + claims.stream()
            .map(claim -> claim.type().word())
            .collect(Collectors.joining(", ", " [", "]"));
  }
}
