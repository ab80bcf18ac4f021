package org.ortak.bench.claims;

import java.util.List;
import java.util.OptionalDouble;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Quantity;
import org.ortak.reading.claim.Draft;
import org.ortak.score.Agreement;
import org.ortak.score.ScoredClaim;

/** Whether the gold has a claim in which the parties of a draft play their roles. */
final class LinkRule {

  private final Agreement agreement = new Agreement();

  boolean isTrue(ScoredClaim draft, List<ScoredClaim> gold) {
    return gold.stream()
        .filter(claim -> claim.type().equals(draft.type()))
        .anyMatch(claim -> parties(draft, claim) && places(draft, claim) && subject(draft, claim));
  }

  /** Every party of the draft takes part; where roles differ, in its role. */
  private boolean parties(ScoredClaim draft, ScoredClaim gold) {
    boolean anyRole =
        draft.type().equals(ClaimType.PARTNERSHIP.word())
            || draft.type().equals(ClaimType.FACILITY.word());
    return draft.participants().stream()
        .allMatch(
            party ->
                gold.participants().stream()
                    .anyMatch(
                        other ->
                            (anyRole || other.role().equals(party.role()))
                                && agreement.isSameName(other.name(), party.name())));
  }

  /** A site is told by where it is, if that is told on both sides. */
  private boolean places(ScoredClaim draft, ScoredClaim gold) {
    if (!draft.type().equals(ClaimType.FACILITY.word())
        || draft.places().isEmpty()
        || gold.places().isEmpty()) {
      return true;
    }
    return Agreement.shareCountry(draft, gold)
        || draft.places().stream()
            .anyMatch(
                place ->
                    gold.places().stream().anyMatch(other -> agreement.isSamePlace(other, place)));
  }

  /** A product is told by what it is, an indicator by its figure. */
  private boolean subject(ScoredClaim draft, ScoredClaim gold) {
    if (draft.type().equals(ClaimType.INDICATOR.word())) {
      return draft.quantities().stream()
          .anyMatch(
              figure ->
                  gold.quantities().stream()
                      .anyMatch(other -> Agreement.isSameQuantity(figure, other)));
    }
    return !draft.type().equals(ClaimType.PRODUCT.word())
        || agreement.overlap(draft.what(), gold.what()).orElse(1) > 0;
  }

  /** What the rule looks at of a draft. */
  static ScoredClaim of(Draft draft) {
    return of(
        draft.type(),
        draft.parties().stream()
            .map(party -> new ScoredClaim.Party(party.role().word(), party.actor().name()))
            .toList(),
        draft.places().stream()
            .map(place -> new ScoredClaim.Spot(place.name(), place.country().orElse("")))
            .toList(),
        new Subject(draft.what(), draft.quantities().stream().map(LinkRule::amount).toList()));
  }

  private static ScoredClaim.Amount amount(Quantity quantity) {
    return new ScoredClaim.Amount(
        quantity.measure().word(),
        OptionalDouble.of(quantity.value()),
        quantity.unit(),
        quantity.former());
  }

  /** What a claim is about: goods or models, and figures. */
  record Subject(List<String> what, List<ScoredClaim.Amount> amounts) {}

  /** A claim of which only the parties, the places and the subject are known. */
  static ScoredClaim of(
      ClaimType type,
      List<ScoredClaim.Party> parties,
      List<ScoredClaim.Spot> places,
      Subject subject) {
    return new ScoredClaim(
        type.word(),
        "",
        "",
        parties,
        places,
        subject.what(),
        subject.amounts(),
        List.of(),
        "",
        List.of(),
        OptionalDouble.empty(),
        false,
        List.of());
  }
}
