package org.ortak.bench.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ortak.pack.LinearModel;

/**
 * Logistic regression, one example at a time, with a step for each weight that shrinks with what it
 * has moved already (AdaGrad); what is kept is the mean of the weights after each of the later
 * rounds. The order of the examples comes from a fixed seed: the same examples give the same
 * weights.
 */
final class Learner {

  private static final long SEED = 1;
  private static final double STEP = 0.1;

  /** Where the sums of squares start, so that nothing is divided by 0. */
  private static final double TINY = 1e-8;

  private final Lesson lesson;
  private final Vocabulary vocabulary;
  private final double[][] weights;
  private final double[][] moved;
  private final double[][] sums;
  private int remembered;

  private Learner(Lesson lesson, List<Example> examples) {
    this.lesson = lesson;
    this.vocabulary = new Vocabulary(examples, lesson.documents());
    // the last row is the bias
    int rows = vocabulary.signs().size() + 1;
    this.weights = new double[rows][lesson.classes().size()];
    this.moved = new double[rows][lesson.classes().size()];
    this.sums = new double[rows][lesson.classes().size()];
    for (double[] row : moved) {
      Arrays.fill(row, TINY);
    }
  }

  /** An example as numbers. */
  private record Item(int[] signs, int label) {}

  /** What the examples teach. */
  static Learnt learn(Lesson lesson, List<Example> examples) {
    Learner learner = new Learner(lesson, examples);
    List<Item> items = new ArrayList<>(examples.stream().map(learner::item).toList());
    Random order = new Random(SEED);
    for (int round = 0; round < lesson.rounds(); round++) {
      Collections.shuffle(items, order);
      items.forEach(learner::see);
      if (2 * round >= lesson.rounds()) {
        learner.remember();
      }
    }
    return learner.learnt();
  }

  /** Adds the weights as they stand to those of which the mean is taken in the end. */
  private void remember() {
    remembered++;
    for (int i = 0; i < weights.length; i++) {
      for (int k = 0; k < weights[i].length; k++) {
        sums[i][k] += weights[i][k];
      }
    }
  }

  private Item item(Example example) {
    return new Item(vocabulary.numbers(example), lesson.classes().indexOf(example.label()));
  }

  private void see(Item item) {
    double[] wrong = chances(item);
    wrong[item.label()] -= 1;
    for (int k = lesson.firstLearnt(); k < wrong.length; k++) {
      for (int sign : item.signs()) {
        move(sign, k, wrong[k] + lesson.decay() * weights[sign][k]);
      }
      move(weights.length - 1, k, wrong[k]);
    }
  }

  private void move(int row, int column, double slope) {
    moved[row][column] += slope * slope;
    weights[row][column] -= STEP * slope / Math.sqrt(moved[row][column]);
  }

  private double[] chances(Item item) {
    double[] out = weights[weights.length - 1].clone();
    for (int sign : item.signs()) {
      for (int k = 0; k < out.length; k++) {
        out[k] += weights[sign][k];
      }
    }
    LinearModel.turnIntoChances(out);
    return out;
  }

  private Learnt learnt() {
    Map<String, double[]> rows = new TreeMap<>();
    for (int i = 0; i < vocabulary.signs().size(); i++) {
      double[] row = mean(i);
      if (Arrays.stream(row).anyMatch(w -> Math.abs(w) > lesson.smallest())) {
        rows.put(vocabulary.signs().get(i), row);
      }
    }
    return new Learnt(lesson, mean(weights.length - 1), rows);
  }

  private double[] mean(int row) {
    return Arrays.stream(sums[row]).map(sum -> sum / remembered).toArray();
  }
}
