package org.ortak.ledger.undertaking;

import java.util.List;
import org.ortak.ledger.history.Report;

/**
 * Claims joined into groups.
 *
 * @param groups each the reports of one undertaking, oldest first
 * @param review the pairs that wait for a judgement, most alike first
 */
public record Joining(List<List<Report>> groups, List<Pair> review) {

  /** Two claims by their ids, and how alike they are. */
  public record Pair(String one, String other, Likeness likeness) {}
}
