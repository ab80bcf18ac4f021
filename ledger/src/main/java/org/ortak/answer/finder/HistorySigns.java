package org.ortak.answer.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ortak.answer.profile.Dealing;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.claim.ClaimType;
import org.ortak.ledger.undertaking.Undertaking;

/** What the two have had to do with each other. */
final class HistorySigns implements Signs {

  private static final int PROOFS = 2;

  @Override
  public List<Reason> of(Pairing pairing) {
    List<Dealing> together = pairing.together();
    List<Reason> reasons = new ArrayList<>();
    add(reasons, Sign.TALKS, "talks", together, HistorySigns::isTalk);
    add(
        reasons,
        Sign.DEALT,
        "they deal with each other",
        together,
        one -> one.isDeal() && !one.isAhead());
    named(pairing, reasons);
    return reasons;
  }

  private static boolean isTalk(Dealing one) {
    return one.type() == ClaimType.MEETING
        || (one.isAhead() && (one.isDeal() || one.type() == ClaimType.OPENING));
  }

  private static void add(
      List<Reason> reasons,
      Sign sign,
      String words,
      List<Dealing> together,
      Predicate<Dealing> shows) {
    List<Dealing> those = together.stream().filter(shows).toList();
    if (!those.isEmpty()) {
      Undertaking newest = those.getFirst().undertaking();
      reasons.add(
          Reason.of(sign, Signs.often(those.size()), words + ": " + ClaimWords.headline(newest))
              .by(Pairing.newest(those, PROOFS)));
    }
  }

  /** Sentences that name it in the asker's documents. */
  private static void named(Pairing pairing, List<Reason> reasons) {
    List<Naming> namings = pairing.namings();
    if (namings.isEmpty()) {
      return;
    }
    boolean isTold = reasons.stream().anyMatch(one -> one.sign() == Sign.TALKS);
    sensed(namings, "talks")
        .filter(one -> !isTold)
        .ifPresent(
            one ->
                reasons.add(
                    Reason.of(Sign.TALKS, 0.6, "talks are told of").shownBy(List.of(one.proof()))));
    sensed(namings, "need")
        .ifPresent(
            one ->
                reasons.add(
                    Reason.of(Sign.NEED, 1, "is said to buy or need it")
                        .shownBy(List.of(one.proof()))));
    Naming first = namings.stream().filter(Naming::together).findFirst().orElse(namings.getFirst());
    reasons.add(
        Reason.of(
                Sign.NAMED,
                Signs.grown(namings.size()) + (first.together() ? 0.3 : 0),
                first.together()
                    ? "named with " + pairing.asker().name() + " in one sentence"
                    : "named in news of " + pairing.asker().name())
            .shownBy(List.of(first.proof())));
  }

  private static Optional<Naming> sensed(List<Naming> namings, String sense) {
    return namings.stream().filter(one -> one.sense().equals(Optional.of(sense))).findFirst();
  }
}
