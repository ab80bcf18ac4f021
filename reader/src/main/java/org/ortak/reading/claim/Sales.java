package org.ortak.reading.claim;

import java.util.List;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;

/**
 * Settles who sells what is bought. Who sells a firm, or a share of it, takes part in the purchase
 * and supplies nobody: "Ardel buys Lumica from Voltora" is no supply.
 */
final class Sales {

  private Sales() {}

  /** Gives purchases their sellers; tells which supplies are purchases told once more. */
  static List<Draft> settle(List<Draft> drafts) {
    List<Draft> purchases =
        drafts.stream()
            .filter(draft -> draft.type() == ClaimType.INVESTMENT && !draft.sellers().isEmpty())
            .toList();
    List<Draft> toldAgain =
        drafts.stream()
            .filter(draft -> draft.type() == ClaimType.SUPPLY)
            .filter(draft -> purchases.stream().anyMatch(purchase -> isOf(purchase, draft)))
            .toList();
    purchases.forEach(Sales::tell);
    return toldAgain;
  }

  private static boolean isOf(Draft purchase, Draft supply) {
    return purchase.sellers().containsAll(supply.parties(Role.SUPPLIER))
        && purchase.parties(Role.INVESTOR).containsAll(supply.parties(Role.CUSTOMER))
        && purchase.sentences().containsAll(supply.sentences());
  }

  private static void tell(Draft purchase) {
    purchase.sellers().stream()
        .filter(
            seller -> purchase.parties().stream().noneMatch(party -> party.actor().equals(seller)))
        .forEach(seller -> purchase.party(Role.SELLER, seller));
  }
}
