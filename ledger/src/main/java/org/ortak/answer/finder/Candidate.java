package org.ortak.answer.finder;

import java.util.Comparator;
import java.util.List;
import org.ortak.answer.profile.Profile;

/**
 * Somebody who could be a partner.
 *
 * @param points the sum of the reasons' points
 * @param reasons what speaks for it and against it, heaviest first
 */
public record Candidate(Profile profile, double points, List<Reason> reasons) {

  public Candidate {
    reasons =
        reasons.stream()
            .sorted(Comparator.comparingDouble((Reason one) -> -Math.abs(one.points())))
            .toList();
  }

  static Candidate of(Profile profile, List<Reason> reasons) {
    return new Candidate(profile, reasons.stream().mapToDouble(Reason::points).sum(), reasons);
  }

  public List<Reason> speaksFor() {
    return reasons.stream().filter(one -> !one.sign().isAgainst()).toList();
  }

  public List<Reason> speaksAgainst() {
    return reasons.stream().filter(one -> one.sign().isAgainst()).toList();
  }
}
