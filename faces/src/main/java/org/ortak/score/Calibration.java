package org.ortak.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Whether confidence means what it says. */
final class Calibration {

  private static final int BINS = 10;

  private final List<Double> right = new ArrayList<>();
  private final List<Double> wrong = new ArrayList<>();

  void add(double confidence, boolean isRight) {
    (isRight ? right : wrong).add(confidence);
  }

  /** How far, on average, the confidence is from the share that is right. */
  OptionalDouble error() {
    int all = right.size() + wrong.size();
    double error = 0;
    for (int b = 0; b < BINS; b++) {
      double low = b / 10.0;
      Bin good = bin(right, low);
      Bin bad = bin(wrong, low);
      error += Math.abs(good.sum + bad.sum - good.count);
    }
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(error / all);
  }

  private static Bin bin(List<Double> confidences, double low) {
    double sum = 0;
    int count = 0;
    for (double one : confidences) {
      if ((low <= one && one < low + 0.1) || (low == 0.9 && one >= 1.0)) {
        sum += one;
        count++;
      }
    }
    return new Bin(sum, count);
  }

  private record Bin(double sum, int count) {}

  /** The chance that a right claim was given more confidence than a wrong one. */
  OptionalDouble auc() {
    if (right.isEmpty() || wrong.isEmpty()) {
      return OptionalDouble.empty();
    }
    double wins = 0;
    for (double good : right) {
      for (double bad : wrong) {
        wins += good > bad ? 1 : good == bad ? 0.5 : 0;
      }
    }
    return OptionalDouble.of(wins / ((double) right.size() * wrong.size()));
  }
}
