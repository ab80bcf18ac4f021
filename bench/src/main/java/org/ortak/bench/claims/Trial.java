package org.ortak.bench.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ortak.pack.LinearModel;

/** How well a lesson is learnt: each document judged by a model that has not learnt from it. */
final class Trial {

  private static final double[] THRESHOLDS = {0.2, 0.3, 0.4, 0.5, 0.6};

  /** An example with what the model of the other documents says of it. */
  private record Judged(Example example, double chance, String best) {

    boolean isSo() {
      return example.label().equals(Example.YES);
    }
  }

  private final Lesson lesson;
  private final List<Judged> judged = new ArrayList<>();

  Trial(Lesson lesson, List<Example> examples, Folds folds) {
    this.lesson = lesson;
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      LinearModel model = Learner.learn(lesson, folds.outside(fold, examples)).model();
      for (Example example : folds.inside(fold, examples)) {
        double[] chances = model.probabilities(example.signs());
        judged.add(new Judged(example, chances[1], model.best(example.signs())));
      }
    }
  }

  /** Precision, recall and F1 of telling what is so, at several thresholds. */
  List<String> atThresholds() {
    return atThresholds(judged.stream().filter(Judged::isSo).count());
  }

  /**
   * The same, where {@code all} things are to be found, among them some that no example tells of.
   */
  List<String> atThresholds(long all) {
    List<String> lines = new ArrayList<>();
    lines.add(lesson.file() + ": " + judged.size() + " examples, " + all + " to be found");
    for (double threshold : THRESHOLDS) {
      List<Judged> told = judged.stream().filter(one -> one.chance >= threshold).toList();
      long right = told.stream().filter(Judged::isSo).count();
      lines.add(
          String.format(
              Locale.ROOT,
              "  from %.1f: P %.3f R %.3f F1 %.3f, %d told",
              threshold,
              ratio(right, told.size()),
              ratio(right, all),
              ratio(2 * right, told.size() + all),
              told.size()));
    }
    return lines;
  }

  /** The share of examples whose likeliest class is theirs. */
  String accuracy() {
    long right = judged.stream().filter(one -> one.best.equals(one.example.label())).count();
    return String.format(
        Locale.ROOT,
        "%s: %d examples, %.3f right",
        lesson.file(),
        judged.size(),
        ratio(right, judged.size()));
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
