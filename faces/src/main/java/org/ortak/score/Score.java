package org.ortak.score;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How well claims were read.
 *
 * @param documents how many gold documents there are
 * @param absent how many of them were not read
 * @param undertakings the headline: the six types of undertaking
 * @param all all types
 * @param types each type, by name
 * @param parts of the right claims, how well their parts were read
 * @param quantities of the right claims
 * @param dates of the right claims
 * @param places of the right claims
 * @param goods of the right claims: what they are about, which the other scorer leaves out
 * @param trust whether confidence and evidence can be trusted
 * @param missed gold claims that were not read
 * @param invented read claims that are not in the gold
 */
public record Score(
    int documents,
    int absent,
    Tally undertakings,
    Interval interval,
    Tally all,
    Map<String, Tally> types,
    Parts parts,
    Tally quantities,
    Tally dates,
    Tally places,
    Tally goods,
    Trust trust,
    List<Fault> missed,
    List<Fault> invented) {

  /**
   * The F1 of undertakings lies in it with 95 % certainty, as far as the choice of documents goes.
   */
  public record Interval(double low, double high) {}

  /**
   * Shares of right claims whose part is right too.
   *
   * @param partiesExact of undertakings: all parties and none besides
   * @param complete of gold undertakings: parties, stage, kind, quantities, dates and none besides
   */
  public record Parts(
      double partiesExact,
      double stage,
      double kind,
      double speaker,
      double measure,
      double event,
      double complete) {}

  /**
   * Whether confidence and evidence can be trusted; absent where the read documents do not carry
   * what it takes.
   */
  public record Trust(
      OptionalDouble grounded, OptionalDouble calibrationError, OptionalDouble auc) {}

  /** A claim that was missed or invented, with its document. */
  public record Fault(String document, ScoredClaim claim) {}

  public Score {
    types = Map.copyOf(types);
    missed = List.copyOf(missed);
    invented = List.copyOf(invented);
  }
}
