package org.ortak.reading.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ortak.pack.LinearModel;
import org.ortak.pack.TypedSigns;

/**
 * A figure, date, place or kind of goods of a text that may be weighed for each claim near it. Its
 * own signs are weighed once for all claims of a type.
 */
final class Weighable<T> {

  private final T told;
  private final Whereabouts at;
  private final boolean counts;
  private final boolean former;
  private final MentionSigns signs;
  private final Map<List<String>, double[]> weighed = new HashMap<>();

  /**
   * @param counts whether it is weighed, and not only counted among those of its sort: a figure
   *     told once more in another unit is not
   * @param former whether it tells what a plan used to be
   * @param signs those that are the same whatever the claim
   */
  Weighable(T told, Whereabouts at, boolean counts, boolean former, MentionSigns signs) {
    this.told = told;
    this.at = at;
    this.counts = counts;
    this.former = former;
    this.signs = signs;
  }

  T told() {
    return told;
  }

  Whereabouts at() {
    return at;
  }

  boolean counts() {
    return counts;
  }

  /** Whether it tells what a plan used to be. */
  boolean former() {
    return former;
  }

  MentionSigns signs() {
    return signs;
  }

  /** How much its own signs speak for each class of the model of its sort. */
  double[] weighed(LinearModel model, TypedSigns own) {
    return weighed.computeIfAbsent(own.types(), types -> model.weighed(own));
  }
}
