package org.ortak.answer.finder;

import java.util.List;
import org.ortak.ledger.history.Report;

/**
 * Why somebody is a candidate, or what speaks against it.
 *
 * @param sign by which its weight is found
 * @param strength how clearly the sign shows, 0 for not at all
 * @param points strength times weight
 * @param reports the claims that it rests on
 * @param proofs the sentences behind it
 */
public record Reason(
    Sign sign,
    double strength,
    double points,
    String words,
    List<Report> reports,
    List<Proof> proofs) {

  public Reason {
    reports = List.copyOf(reports);
    proofs = List.copyOf(proofs);
  }

  static Reason of(Sign sign, double strength, String words) {
    return new Reason(sign, strength, 0, words, List.of(), List.of());
  }

  Reason by(List<Report> told) {
    return new Reason(sign, strength, points, words, told, proofs);
  }

  Reason shownBy(List<Proof> shown) {
    return new Reason(sign, strength, points, words, reports, shown);
  }

  Reason weighed(double weight) {
    return new Reason(sign, strength, strength * weight, words, reports, proofs);
  }
}
