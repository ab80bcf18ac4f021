package org.ortak.grammar;

/** Says how well each choice fits the features of a decision. */
public interface Scorer {

  /**
   * Adds to {@code scores}, one place for each choice, what the features say for it.
   *
   * @param end choices from this on need not be scored
   */
  void score(Features features, int[] scores, int end);
}
