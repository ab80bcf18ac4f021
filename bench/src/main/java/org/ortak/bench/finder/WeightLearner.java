package org.ortak.bench.finder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.ortak.answer.finder.Sign;
import org.ortak.answer.finder.Weights;

/**
 * Finds the weights by which the partners of past deals get the most points among their candidates:
 * each candidate's likelihood grows with the exponential of its points, and to go far from what a
 * person thought beforehand costs, so that signs that past deals tell little of keep their weight.
 * What speaks for a candidate never takes points off, what speaks against never adds.
 */
final class WeightLearner {

  private static final int STEPS = 400;
  private static final double STRIDE = 0.5;
  private static final double COST = 10;

  /** A sign that fewer partners show keeps the weight that it had beforehand. */
  private static final int LEAST_SHOWN = 30;

  private static final int FOLDS = 5;
  private static final int FEW = 10;
  private static final Sign[] SIGNS = Sign.values();

  private final List<Example> examples;
  private final double[] before;

  /**
   * @param before what was thought of each sign beforehand
   */
  WeightLearner(List<Lesson> lessons, Weights before) {
    this.examples = lessons.stream().map(Example::of).toList();
    this.before =
        Arrays.stream(SIGNS)
            .mapToDouble(sign -> before.bySign().getOrDefault(sign.word(), 0.0))
            .toArray();
  }

  /** A lesson's strengths by candidate and sign. */
  private record Example(String deal, double[][] strengths, int right) {

    static Example of(Lesson lesson) {
      double[][] strengths = new double[lesson.candidates().size()][SIGNS.length];
      for (int i = 0; i < strengths.length; i++) {
        for (int s = 0; s < SIGNS.length; s++) {
          strengths[i][s] = lesson.candidates().get(i).getOrDefault(SIGNS[s].word(), 0.0);
        }
      }
      return new Example(lesson.deal(), strengths, lesson.right());
    }

    double[] points(double[] weights) {
      return Arrays.stream(strengths).mapToDouble(one -> product(one, weights)).toArray();
    }

    int fold() {
      return Math.floorMod(deal.hashCode(), FOLDS);
    }
  }

  Weights learn() {
    double[] weights = learn(one -> true);
    Map<String, Double> bySign = new LinkedHashMap<>();
    for (int s = 0; s < SIGNS.length; s++) {
      bySign.put(SIGNS[s].word(), weights[s]);
    }
    return new Weights(bySign);
  }

  /** How often the partner stood among the first ten, of deals that were not learnt from. */
  String told() {
    int hits = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      double[] weights = learn(one -> one.fold() != left);
      hits +=
          (int)
              examples.stream()
                  .filter(one -> one.fold() == left && place(one, weights) <= FEW)
                  .count();
    }
    return String.format(
        Locale.ROOT,
        "%d lessons; hit@10 on deals not learnt from %.3f",
        examples.size(),
        examples.isEmpty() ? 0 : (double) hits / examples.size());
  }

  private static long place(Example example, double[] weights) {
    double[] points = example.points(weights);
    return 1 + Arrays.stream(points).filter(one -> one > points[example.right()]).count();
  }

  private double[] learn(Predicate<Example> taken) {
    double[] weights = before.clone();
    double[] squares = new double[SIGNS.length];
    List<Example> some = examples.stream().filter(taken).toList();
    long[] shown = new long[SIGNS.length];
    Arrays.setAll(
        shown, s -> some.stream().filter(one -> one.strengths()[one.right()][s] > 0).count());
    for (int step = 0; step < STEPS; step++) {
      double[] slope = slope(some, weights);
      for (int s = 0; s < SIGNS.length; s++) {
        squares[s] += slope[s] * slope[s];
        double moved = weights[s] + STRIDE * slope[s] / Math.sqrt(squares[s] + 1e-9);
        if (shown[s] >= LEAST_SHOWN) {
          weights[s] = SIGNS[s].isAgainst() ? Math.min(0, moved) : Math.max(0, moved);
        }
      }
    }
    return weights;
  }

  /** In which direction the likelihood of the right candidates grows. */
  private double[] slope(List<Example> some, double[] weights) {
    double[] slope = new double[weights.length];
    Arrays.setAll(slope, s -> COST * (before[s] - weights[s]));
    for (Example example : some) {
      double[] shares = shares(example.points(weights));
      for (int s = 0; s < slope.length; s++) {
        slope[s] += example.strengths()[example.right()][s];
        for (int i = 0; i < shares.length; i++) {
          slope[s] -= shares[i] * example.strengths()[i][s];
        }
      }
    }
    return slope;
  }

  private static double[] shares(double[] points) {
    double most = Arrays.stream(points).max().orElse(0);
    double[] grown = Arrays.stream(points).map(one -> Math.exp(one - most)).toArray();
    double sum = Arrays.stream(grown).sum();
    return Arrays.stream(grown).map(one -> one / sum).toArray();
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
