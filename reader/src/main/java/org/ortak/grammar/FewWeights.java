package org.ortak.grammar;

import java.util.Arrays;

/**
 * Learnt weights for four choices at most, which stand beside each feature's key, a byte each: one
 * look at memory finds all of them. A decision has at most 256 features.
 */
final class FewWeights implements Scorer {

  /** The highest number of choices. */
  static final int MOST = 4;

  /** Added to each weight, so that none is below 0; a choice without a weight has this. */
  private static final int LIFT = 128;

  private static final int LIFTED = 0x8080_8080;

  /** Every second of the four bytes. */
  private static final int EVEN = 0x00FF_00FF;

  private static final int LANE_MASK = 0xFFFF;

  private final KeyTable table;

  FewWeights(PackedWeights packed) {
    int[] quads = new int[packed.features().length];
    Arrays.fill(quads, LIFTED);
    int at = 0;
    for (int f = 0; f < quads.length; f++) {
      for (int i = 0; i < packed.counts()[f]; i++, at++) {
        quads[f] += packed.strengths()[at] << packed.choices()[at] * Byte.SIZE;
      }
    }
    table = new KeyTable(packed.features(), quads);
  }

  @Override
  public void score(Features features, int[] scores, int from, int end) {
    int[] quads = features.places();
    int found = table.find(features.keys(), features.count(), quads);
    int even = 0;
    int odd = 0;
    for (int f = 0; f < found; f++) {
      even += quads[f] & EVEN;
      odd += quads[f] >>> Byte.SIZE & EVEN;
    }
    int[] sums = {even & LANE_MASK, odd & LANE_MASK, even >>> 16, odd >>> 16};
    for (int i = from; i < end; i++) {
      scores[i] += sums[i] - found * LIFT;
    }
  }
}
