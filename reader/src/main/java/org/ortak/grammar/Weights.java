package org.ortak.grammar;

import java.util.Arrays;

/**
 * Learnt weights, ready for use: for each feature the choices that it speaks for or against, and
 * how strongly. A feature that speaks of few choices has an entry for each, a choice in the lower 7
 * bits and a signed weight above them. One that speaks of many has a row of lanes, four in a
 * number, one for each choice there is, so that rows are added up four choices at a time. Lanes
 * stay apart as long as a decision has at most 256 features.
 */
final class Weights implements Scorer {

  private static final int CHOICE_BITS = 7;
  private static final int CHOICE_MASK = (1 << CHOICE_BITS) - 1;
  private static final int COUNT_BITS = 7;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

  /** A feature with more entries than this has a row. */
  private static final int FEW = 12;

  private static final int LANES = 4;
  private static final int LANE_BITS = Long.SIZE / LANES;
  private static final long LANE_MASK = (1L << LANE_BITS) - 1;

  /** Added to each weight in a lane, so that none is below 0 and lanes do not meet. */
  private static final int LIFT = 128;

  /** Four lanes without a weight. */
  private static final long LIFTED = LIFT * 0x0001_0001_0001_0001L;

  private final KeyTable table;
  private final short[] entries;
  private final long[] rows;
  private final int width;
  private final int[] choices;

  /**
   * @param packed of each feature at most {@link #COUNT_MASK} entries
   */
  Weights(PackedWeights packed) {
    choices = choices(packed.choices());
    width = (choices.length + LANES - 1) / LANES;
    int[] lanes = new int[CHOICE_MASK + 1];
    for (int i = 0; i < choices.length; i++) {
      lanes[choices[i]] = i;
    }
    int many = 0;
    int few = 0;
    for (byte count : packed.counts()) {
      many += count > FEW ? 1 : 0;
      few += count > FEW ? 0 : count;
    }
    rows = new long[many * width];
    entries = new short[few];
    table = new KeyTable(packed.features(), fill(packed, lanes));
  }

  private static int[] choices(byte[] all) {
    boolean[] seen = new boolean[CHOICE_MASK + 1];
    for (byte choice : all) {
      seen[choice] = true;
    }
    int[] out = new int[seen.length];
    int n = 0;
    for (int i = 0; i < seen.length; i++) {
      if (seen[i]) {
        out[n++] = i;
      }
    }
    return Arrays.copyOf(out, n);
  }

  /**
   * Fills entries and rows. A feature's place is where its entries begin, above the count of them;
   * a count of 0 marks a row.
   */
  private int[] fill(PackedWeights packed, int[] lanes) {
    int[] places = new int[packed.counts().length];
    int at = 0;
    int entry = 0;
    int row = 0;
    for (int f = 0; f < places.length; f++) {
      int count = packed.counts()[f];
      boolean few = count <= FEW;
      places[f] = few ? entry << COUNT_BITS | count : row << COUNT_BITS;
      if (!few) {
        Arrays.fill(rows, row, row + width, LIFTED);
      }
      for (int i = 0; i < count; i++, at++) {
        int strength = packed.strengths()[at];
        if (few) {
          entries[entry++] = (short) (strength << CHOICE_BITS | packed.choices()[at]);
        } else {
          int lane = lanes[packed.choices()[at]];
          rows[row + lane / LANES] += (long) strength << lane % LANES * LANE_BITS;
        }
      }
      row += few ? 0 : width;
    }
    return places;
  }

  /** Looks all features up before adding any, so that the look-ups wait for memory together. */
  @Override
  public void score(Features features, int[] scores, int end) {
    int asked = below(end);
    int width = (asked + LANES - 1) / LANES;
    int[] places = features.places();
    int found = table.find(features.keys(), features.count(), places);
    long[] sums = features.sums(width);
    int added = 0;
    for (int f = 0; f < found; f++) {
      int place = places[f];
      int count = place & COUNT_MASK;
      int from = place >>> COUNT_BITS;
      if (count == 0) {
        add(from, width, sums);
        added++;
      } else {
        add(from, count, scores);
      }
    }
    spread(sums, added * LIFT, asked, scores);
  }

  /** How many of the choices are lower than {@code end}. */
  private int below(int end) {
    int n = choices.length;
    while (n > 0 && choices[n - 1] >= end) {
      n--;
    }
    return n;
  }

  private void add(int from, int width, long[] sums) {
    long[] rows = this.rows;
    for (int i = 0; i < width; i++) {
      sums[i] += rows[from + i];
    }
  }

  private void add(int from, int count, int[] scores) {
    short[] entries = this.entries;
    for (int i = from; i < from + count; i++) {
      int entry = entries[i];
      scores[entry & CHOICE_MASK] += entry >> CHOICE_BITS;
    }
  }

  private void spread(long[] sums, int lift, int asked, int[] scores) {
    int[] choices = this.choices;
    for (int i = 0; i < asked; i++) {
      int lane = (int) (sums[i / LANES] >>> i % LANES * LANE_BITS & LANE_MASK);
      scores[choices[i]] += lane - lift;
    }
  }
}
