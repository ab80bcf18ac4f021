package org.ortak.grammar;

import java.util.Arrays;

/**
 * Learnt weights, ready for use: for each feature the choices that it speaks for or against, and
 * how strongly. A feature that speaks of few choices has an entry for each, a choice in the lower 7
 * bits and a signed weight above them. One that speaks of many has a row of lanes, eight in a
 * number, one for each choice there is. Rows are added up number by number, even lanes and odd
 * lanes apart, so that each has room for a sum: 256 features at most.
 */
final class Weights implements Scorer {

  private static final int CHOICE_BITS = 7;
  private static final int CHOICE_MASK = (1 << CHOICE_BITS) - 1;
  private static final int COUNT_BITS = 7;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

  /** A feature with more entries than this has a row. */
  private static final int FEW = 12;

  private static final int LANES = 8;
  private static final int LANE_BITS = Long.SIZE / LANES;

  /** Every other lane, the lowest first. */
  private static final long EVEN = 0x00FF_00FF_00FF_00FFL;

  private static final int SUM_MASK = 0xFFFF;

  /** Added to each weight in a lane, so that none is below 0 and lanes do not meet. */
  private static final int LIFT = 128;

  /** Lanes without a weight. */
  private static final long LIFTED = 0x8080_8080_8080_8080L;

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

  @Override
  public void score(Features features, int[] scores, int end) {
    int[] places = features.places();
    int found = table.find(features.keys(), features.count(), features.slots(), places);
    short[] entries = this.entries;
    int many = 0;
    for (int f = 0; f < found; f++) {
      int place = places[f];
      int from = place >>> COUNT_BITS;
      int to = from + (place & COUNT_MASK);
      if (from == to) {
        places[many++] = from;
      }
      // in one loop with the rest: a call for each feature costs as much as the sums
      for (int i = from; i < to; i++) {
        int entry = entries[i];
        scores[entry & CHOICE_MASK] += entry >> CHOICE_BITS;
      }
    }
    int asked = below(end);
    for (int lane = 0; lane < asked; lane += LANES) {
      add(places, many, lane, Math.min(LANES, asked - lane), scores);
    }
  }

  /** How many of the choices are lower than {@code end}. */
  private int below(int end) {
    int n = choices.length;
    while (n > 0 && choices[n - 1] >= end) {
      n--;
    }
    return n;
  }

  /** Adds what the rows at these places say of {@code count} choices, from the lane given on. */
  private void add(int[] places, int many, int lane, int count, int[] scores) {
    long[] rows = this.rows;
    int at = lane / LANES;
    long even = 0;
    long odd = 0;
    for (int r = 0; r < many; r++) {
      long row = rows[places[r] + at];
      even += row & EVEN;
      odd += row >>> LANE_BITS & EVEN;
    }
    int lift = many * LIFT;
    for (int i = 0; i < count; i++) {
      long sums = i % 2 == 0 ? even : odd;
      int sum = (int) (sums >>> i / 2 * 2 * LANE_BITS) & SUM_MASK;
      scores[choices[lane + i]] += sum - lift;
    }
  }
}
