package org.ortak.bench.grammar;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ortak.grammar.Features;
import org.ortak.grammar.PackedWeights;
import org.ortak.grammar.Scorer;

/**
 * An averaged perceptron over hashed features. Features met fewer than {@link #RARE} times while
 * counting are not learnt.
 */
final class Learner implements Scorer {

  private static final int RARE = 2;
  private static final int COUNTERS = 1 << 27;

  private final byte[] met = new byte[COUNTERS];
  private int[] keys = new int[1 << 21];
  private int[] slots = new int[1 << 21];
  private int[][] weights = new int[1 << 19][];
  private double[][] sums = new double[1 << 19][];
  private int size;
  private long step = 1;

  /** Counts the features once, before learning begins. */
  void meet(Features features) {
    for (int i = 0; i < features.count(); i++) {
      int at = features.key(i) >>> 5;
      if (met[at] < RARE) {
        met[at]++;
      }
    }
  }

  @Override
  public void score(Features features, int[] scores) {
    for (int f = 0; f < features.count(); f++) {
      int slot = find(features.key(f));
      if (slot >= 0) {
        int[] pairs = weights[slot];
        for (int i = 0; i < pairs.length; i += 2) {
          scores[pairs[i]] += pairs[i + 1];
        }
      }
    }
  }

  /** Goes one decision further. */
  void advance() {
    step++;
  }

  /** Moves the features towards one choice and away from another. */
  void update(Features features, int right, int wrong) {
    for (int f = 0; f < features.count(); f++) {
      int key = features.key(f);
      if (met[key >>> 5] >= RARE) {
        int slot = make(key);
        add(slot, right, 1);
        add(slot, wrong, -1);
      }
    }
  }

  private void add(int slot, int choice, int delta) {
    int[] pairs = weights[slot];
    int i = 0;
    while (i < pairs.length && pairs[i] != choice) {
      i += 2;
    }
    if (i == pairs.length) {
      pairs = Arrays.copyOf(pairs, i + 2);
      pairs[i] = choice;
      weights[slot] = pairs;
      sums[slot] = Arrays.copyOf(sums[slot], i / 2 + 1);
    }
    pairs[i + 1] += delta;
    sums[slot][i / 2] += (double) delta * step;
  }

  private int find(int key) {
    int mask = keys.length - 1;
    int i = key & mask;
    while (keys[i] != 0) {
      if (keys[i] == key) {
        return slots[i];
      }
      i = (i + 1) & mask;
    }
    return -1;
  }

  private int make(int key) {
    int found = find(key);
    if (found >= 0) {
      return found;
    }
    if (size * 2 >= keys.length) {
      grow();
    }
    if (size == weights.length) {
      weights = Arrays.copyOf(weights, 2 * size);
      sums = Arrays.copyOf(sums, 2 * size);
    }
    weights[size] = new int[0];
    sums[size] = new double[0];
    put(key, size);
    return size++;
  }

  private void put(int key, int slot) {
    int mask = keys.length - 1;
    int i = key & mask;
    while (keys[i] != 0) {
      i = (i + 1) & mask;
    }
    keys[i] = key;
    slots[i] = slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldSlots = slots;
    keys = new int[2 * oldKeys.length];
    slots = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldSlots[i]);
      }
    }
  }

  /**
   * The averages, as small whole numbers.
   *
   * @param scale how many steps of strength make one point of a score
   * @param least strengths below it are left out
   */
  PackedWeights packed(double scale, int least) {
    int[] order =
        IntStream.range(0, keys.length)
            .filter(i -> keys[i] != 0)
            .boxed()
            .sorted((a, b) -> Integer.compareUnsigned(keys[a], keys[b]))
            .mapToInt(i -> i)
            .toArray();
    int[] features = new int[order.length];
    byte[] counts = new byte[order.length];
    byte[] choices = new byte[order.length * 80];
    byte[] strengths = new byte[order.length * 80];
    int n = 0;
    int entries = 0;
    for (int i : order) {
      int from = entries;
      int[] pairs = weights[slots[i]];
      for (int p = 0; p < pairs.length; p += 2) {
        double average = pairs[p + 1] - sums[slots[i]][p / 2] / step;
        int strength = (int) Math.max(-127, Math.min(127, Math.rint(average * scale)));
        if (Math.abs(strength) >= least) {
          choices[entries] = (byte) pairs[p];
          strengths[entries++] = (byte) strength;
        }
      }
      if (entries > from) {
        features[n] = keys[i];
        counts[n++] = (byte) (entries - from);
      }
    }
    return new PackedWeights(
        Arrays.copyOf(features, n),
        Arrays.copyOf(counts, n),
        Arrays.copyOf(choices, entries),
        Arrays.copyOf(strengths, entries));
  }
}
