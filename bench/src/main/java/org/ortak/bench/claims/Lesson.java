package org.ortak.bench.claims;

import java.util.List;
import org.ortak.claim.ClaimType;

/**
 * How one model is learnt.
 *
 * @param file the model's file in the pack, without ending
 * @param classes the labels, sorted; of two classes the first is held at no weight
 * @param rounds how often each example is seen
 * @param decay how strongly weights are drawn to 0
 * @param smallest signs whose weights are all this small or smaller are left out
 * @param documents in how many documents a sign must stand to be learnt: where a model's word is a
 *     sign of another, learnt from the same documents, it must not know them by heart
 */
record Lesson(
    String file, List<String> classes, int rounds, double decay, double smallest, int documents) {

  private static final int FEW = 4;
  private static final int SOME = 8;

  private static final List<String> TWO = List.of(Example.NO, Example.YES);

  Lesson {
    classes = List.copyOf(classes);
  }

  /** Whether the parties of a draft of the type play their roles. */
  static Lesson link(String type) {
    double decay = type.equals(ClaimType.INVESTMENT.word()) ? 0.02 : 0.005;
    return new Lesson("models/links-" + type, TWO, 12, decay, 0.02, FEW);
  }

  /** Whether a claim is right. */
  static Lesson confidence() {
    return new Lesson("models/confidence", TWO, 10, 0.02, 0.005, FEW);
  }

  /** How far an undertaking has come. */
  static Lesson stage(List<Example> examples) {
    return new Lesson("models/stage", labels(examples), 16, 0.02, 0.01, FEW);
  }

  /** Of what kind a claim of the type is. */
  static Lesson kind(String type, List<Example> examples) {
    return new Lesson("models/kind-" + type, labels(examples), 10, 0.2, 0.02, FEW);
  }

  /** Whether a figure or a place belongs to a claim. */
  static Lesson slot(String sort) {
    return new Lesson("models/slot-" + sort, TWO, 8, 0.06, 0.02, SOME);
  }

  /**
   * Whether goods are what a claim is about: weights are drawn to 0 strongly, for few goods are
   * told often.
   */
  static Lesson goods() {
    return new Lesson("models/slot-goods", TWO, 8, 0.4, 0.02, SOME);
  }

  /** Whether a date belongs to a claim, and what happened then. */
  static Lesson dates(List<Example> examples) {
    return new Lesson("models/slot-date", labels(examples), 8, 0.5, 0.02, FEW);
  }

  /** What a name names. */
  static Lesson nameSort(List<Example> examples) {
    return new Lesson("models/name-sorts", labels(examples), 12, 0.02, 0.05, 6);
  }

  /** What kind of firm a name names. */
  static Lesson nameKind(List<Example> examples) {
    return new Lesson("models/name-kinds", labels(examples), 12, 0.05, 0.05, 10);
  }

  private static List<String> labels(List<Example> examples) {
    return examples.stream().map(Example::label).distinct().sorted().toList();
  }

  /** The first class whose weights are learnt. */
  int firstLearnt() {
    return classes.size() == 2 ? 1 : 0;
  }
}
