package org.ortak.reading.clause;

/**
 * A phrase that hangs on a predicate by a preposition.
 *
 * @param preposition in small letters; of several words with spaces between: "according to"
 * @param head the phrase's head word
 */
public record Oblique(String preposition, int head) {}
