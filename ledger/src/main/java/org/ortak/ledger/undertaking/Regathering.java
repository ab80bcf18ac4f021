package org.ortak.ledger.undertaking;

import java.util.BitSet;

/**
 * Joins the claims of a tangle anew after some of them came, went or changed. What becomes of a
 * pair hangs on the groups that it would join, and on nothing else: as long as neither group has
 * met a changed claim, now or before, it becomes what it became before, and is not asked about.
 */
final class Regathering {

  private final Gathering gathering;
  private final Edges edges;
  private final Edges joints = new Edges();
  private final BitSet changed;

  /**
   * @param tangle its claims must be those of the gathering
   */
  Regathering(Tangle tangle, Gathering gathering) {
    this.gathering = gathering;
    this.edges = tangle.edges();
    this.changed = (BitSet) tangle.changed().clone();
    run(tangle.joints());
  }

  /** The pairs at which two groups were joined. */
  Edges joints() {
    return joints;
  }

  /** The places of all claims in groups that are, or may be, other than before. */
  BitSet changed() {
    return changed;
  }

  private void run(Edges before) {
    int next = 0;
    for (int edge = 0; edge < edges.size(); edge++) {
      boolean joined = next < before.size() && edges.isSame(edge, before, next);
      if (joined) {
        next++;
      }
      follow(edge, joined);
    }
    joints.sort();
  }

  /**
   * @param joined whether two groups were joined at this pair before
   */
  private void follow(int edge, boolean joined) {
    int one = edges.one(edge);
    int other = edges.other(edge);
    boolean isChanged = changed.get(one) || changed.get(other);
    boolean joins = isChanged ? gathering.join(one, other) : joined;
    if (joins && !isChanged) {
      gathering.joinAgain(one, other);
    }
    if (joins) {
      joints.add(edges, edge);
    }
    if (isChanged && (joins || joined)) {
      gathering.mark(one, changed);
      gathering.mark(other, changed);
    }
  }
}
