package org.ortak.grammar;

/**
 * Learnt weights as they stand in the model's file.
 *
 * @param features all different, none 0, in the order of unsigned numbers
 * @param counts for each feature how many entries it has, one at least
 * @param choices for each entry, features in order, the choice that it speaks for or against
 * @param strengths for each entry how strongly
 */
public record PackedWeights(int[] features, byte[] counts, byte[] choices, byte[] strengths) {

  public Scorer weights() {
    return new Weights(this);
  }
}
