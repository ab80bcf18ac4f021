package org.ortak.ledger.undertaking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Kind;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.Report;

/**
 * What of a report is compared when claims are joined, as numbers (see {@link Symbols}).
 *
 * @param first those on the first side: suppliers, investors, seekers, holders, owners …
 * @param second those on the other side
 * @param both all of them
 * @param where where it is
 * @param subject the words of its subject
 * @param part those of them which say that it is one part of something
 * @param goods those of them that tell one sort of goods from another
 * @param model those of the subject's words that are no general words for goods and not the
 *     parties' names
 * @param count how many works it tells of
 * @param said the day it was told as a count of days; {@link #UNDATED} where nothing tells it
 */
record Traits(
    Report report,
    Side first,
    Side second,
    Side both,
    Where where,
    int[] subject,
    int[] part,
    int[] goods,
    int[] model,
    OptionalDouble capacity,
    double count,
    long said) {

  static final long UNDATED = Long.MIN_VALUE;

  /**
   * Who takes part on a side.
   *
   * @param parties the entities
   * @param kin the entities and their kin
   * @param each the kin of each entity, in the order of the entities
   */
  record Side(int[] parties, int[] kin, List<int[]> each) {

    /** Whether one of the entities is kin to one of others. */
    boolean isKin(int party, int[] others) {
      int at = Arrays.binarySearch(parties, party);
      return at >= 0 && Symbols.common(each.get(at), others) > 0;
    }
  }

  /**
   * The places of a report.
   *
   * @param places the names of those more exact than a country
   * @param regions the regions that these are, or lie in
   * @param wide whether one of them is a whole region
   */
  record Where(int[] countries, int[] places, int[] regions, boolean wide) {}

  ClaimType type() {
    return report.claim().type();
  }

  Optional<Kind> kind() {
    return report.claim().kind();
  }

  Optional<Stage> stage() {
    return report.claim().stage();
  }

  String document() {
    return report.document().id();
  }

  boolean isDated() {
    return said != UNDATED;
  }
}
