package org.ortak.reading.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ortak.pack.LinearModel;
import org.ortak.pack.TypedSigns;

/**
 * Where a figure, date or place is told: how far from each claim, and those of its signs that are
 * the same whatever the claim. They are weighed once for all claims of a type.
 */
final class Whereabouts {

  private final int word;
  private final int head;
  private final int[] nearest;
  private final int[] apart;
  private final Map<List<String>, double[]> weighed = new HashMap<>();
  private MentionSigns signs = MentionSigns.NONE;

  /**
   * @param word its first word
   * @param head the word by which it hangs in its sentence
   * @param nearest for each claim, by its number, the word nearest to it of those that tell the
   *     claim
   * @param apart how far that is
   */
  Whereabouts(int word, int head, int[] nearest, int[] apart) {
    this.word = word;
    this.head = head;
    this.nearest = nearest;
    this.apart = apart;
  }

  int word() {
    return word;
  }

  int head() {
    return head;
  }

  int nearest(int claim) {
    return nearest[claim];
  }

  int apart(int claim) {
    return apart[claim];
  }

  /** How many claims lie nearer than this one. */
  int nearer(int claim) {
    int out = 0;
    for (int there : apart) {
      out += there < apart[claim] ? 1 : 0;
    }
    return out;
  }

  /** The signs of the place by itself, found when first asked for. */
  MentionSigns signs(Function<Whereabouts, MentionSigns> reader) {
    if (signs == MentionSigns.NONE) {
      signs = reader.apply(this);
    }
    return signs;
  }

  /** How much these signs, its own, speak for each class of the model of its sort. */
  double[] weighed(LinearModel model, TypedSigns own) {
    return weighed.computeIfAbsent(own.types(), types -> model.weighed(own));
  }
}
