package org.ortak.bench.grammar;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ortak.grammar.Features;
import org.ortak.grammar.PackedWeights;
import org.ortak.grammar.Scorer;

/**
 * An averaged perceptron over hashed features. Features met too seldom while counting are not
 * learnt.
 */
final class Learner implements Scorer {

  private static final float RATE = 1;

  /** One point of a score is a difference of 1/UNIT in weight. */
  static final int UNIT = 256;

  /** A weight, its sum over time and how often it was moved. */
  private static final int CELL = 3;

  private static final int COUNTERS = 1 << 27;

  private final byte[] met = new byte[COUNTERS];
  private int[] keys = new int[1 << 21];
  private int[] slots = new int[1 << 21];
  private int[][] choices = new int[1 << 19][];
  private float[][] cells = new float[1 << 19][];
  private final int rare;
  private int size;
  private long step = 1;

  /**
   * @param rare how often a feature must be met to be learnt
   */
  Learner(int rare) {
    this.rare = rare;
  }

  /** Counts the features once, before learning begins. */
  void meet(Features features) {
    for (int i = 0; i < features.count(); i++) {
      int at = features.key(i) >>> 5;
      if (met[at] < rare) {
        met[at]++;
      }
    }
  }

  @Override
  public void score(Features features, int[] scores, int end) {
    for (int f = 0; f < features.count(); f++) {
      int slot = find(features.key(f));
      if (slot >= 0) {
        int[] known = choices[slot];
        float[] cell = cells[slot];
        for (int i = 0; i < known.length; i++) {
          scores[known[i]] += (int) (cell[CELL * i] * UNIT);
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
      if (met[key >>> 5] >= rare) {
        int slot = make(key);
        add(slot, right, 1);
        add(slot, wrong, -1);
      }
    }
  }

  private void add(int slot, int choice, int delta) {
    int i = place(slot, choice);
    float[] cell = cells[slot];
    cell[i + 2] += 1;
    float move = delta * RATE / (float) Math.sqrt(cell[i + 2] + 1);
    cell[i] += move;
    cell[i + 1] += move * (float) (step * 1e-6);
  }

  private int place(int slot, int choice) {
    int[] known = choices[slot];
    for (int i = 0; i < known.length; i++) {
      if (known[i] == choice) {
        return CELL * i;
      }
    }
    int n = known.length;
    choices[slot] = Arrays.copyOf(known, n + 1);
    choices[slot][n] = choice;
    cells[slot] = Arrays.copyOf(cells[slot], CELL * (n + 1));
    return CELL * n;
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
    if (size == choices.length) {
      choices = Arrays.copyOf(choices, 2 * size);
      cells = Arrays.copyOf(cells, 2 * size);
    }
    choices[size] = new int[0];
    cells[size] = new float[0];
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
    int total = Arrays.stream(choices, 0, size).mapToInt(c -> c.length).sum();
    int[] features = new int[order.length];
    byte[] counts = new byte[order.length];
    byte[] packed = new byte[total];
    byte[] strengths = new byte[total];
    int n = 0;
    int entries = 0;
    for (int i : order) {
      int from = entries;
      int[] known = choices[slots[i]];
      for (int c = 0; c < known.length; c++) {
        int strength = strength(cells[slots[i]], c, scale);
        if (Math.abs(strength) >= least) {
          packed[entries] = (byte) known[c];
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
        Arrays.copyOf(packed, entries),
        Arrays.copyOf(strengths, entries));
  }

  private int strength(float[] cell, int choice, double scale) {
    double average = cell[CELL * choice] - cell[CELL * choice + 1] / (step * 1e-6);
    return (int) Math.max(-127, Math.min(127, Math.rint(average * scale)));
  }
}
