package org.ortak.ledger.history;

import java.time.LocalDate;
import org.ortak.claim.Claim;

/**
 * A claim with the document that tells it.
 *
 * @param id the claim's id
 */
public record Report(String id, Heading document, Claim claim) {

  /**
   * The day it was said; the earliest of all days where the document has none, so that it never
   * counts as news.
   */
  public LocalDate said() {
    return document.published().orElse(LocalDate.MIN);
  }
}
