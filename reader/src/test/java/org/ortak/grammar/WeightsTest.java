package org.ortak.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WeightsTest {

  @Property(tries = 60)
  void whatIsPackedAddsUpAsItWasLearnt(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 90) int choices) {
    Learnt learnt = new Learnt(seed, choices);
    Scorer weights = learnt.packed().weights();
    for (int decision = 0; decision < 20; decision++) {
      Features features = learnt.features(200);
      int[] scores = new int[choices];
      weights.score(features, scores, choices);
      assertThat(scores).isEqualTo(learnt.sums(features));
    }
  }

  @Property(tries = 30)
  void choicesOutsideThoseAskedForChangeNothingInside(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int end) {
    Learnt learnt = new Learnt(seed, 60);
    Features features = learnt.features(100);
    int[] scores = new int[60];
    learnt.packed().weights().score(features, scores, end);
    assertThat(Arrays.copyOf(scores, end)).isEqualTo(Arrays.copyOf(learnt.sums(features), end));
  }

  /** Features of random keys, some with weights for few choices and some for all. */
  private static final class Learnt {

    private final Random random;
    private final int[] keys;
    private final int[][] weights;

    Learnt(long seed, int choices) {
      random = new Random(seed);
      TreeSet<Integer> drawn = new TreeSet<>(Integer::compareUnsigned);
      for (int i = 0; i < 300; i++) {
        Features one = new Features();
        one.add(random.nextInt(9), random.nextInt(500));
        drawn.add(one.key(0));
      }
      keys = drawn.stream().mapToInt(key -> key).toArray();
      weights = new int[keys.length][choices];
      for (int[] row : weights) {
        int told = random.nextBoolean() ? choices : 1 + random.nextInt(Math.min(choices, 8));
        for (int i = 0; i < told; i++) {
          row[random.nextInt(choices)] =
              (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(127));
        }
      }
    }

    PackedWeights packed() {
      List<Byte> choices = new ArrayList<>();
      List<Byte> strengths = new ArrayList<>();
      byte[] counts = new byte[keys.length];
      for (int f = 0; f < keys.length; f++) {
        for (int c = 0; c < weights[f].length; c++) {
          if (weights[f][c] != 0) {
            counts[f]++;
            choices.add((byte) c);
            strengths.add((byte) weights[f][c]);
          }
        }
      }
      return new PackedWeights(keys, counts, bytes(choices), bytes(strengths));
    }

    private static byte[] bytes(List<Byte> from) {
      byte[] out = new byte[from.size()];
      for (int i = 0; i < out.length; i++) {
        out[i] = from.get(i);
      }
      return out;
    }

    /** So many features of a decision, some of them unknown. */
    Features features(int count) {
      Features out = new Features();
      for (int i = 0; i < count; i++) {
        out.add(random.nextInt(9), random.nextInt(700));
      }
      return out;
    }

    int[] sums(Features features) {
      int[] out = new int[weights[0].length];
      for (int i = 0; i < features.count(); i++) {
        int key = features.key(i);
        for (int f = 0; f < keys.length; f++) {
          for (int c = 0; keys[f] == key && c < out.length; c++) {
            out[c] += weights[f][c];
          }
        }
      }
      return out;
    }
  }
}
