package org.ortak.reading.claim;

/**
 * The name of an office as it stands beside a person's name.
 *
 * @param first its first word
 * @param head the word that names the office
 * @param end the word after the phrase that the title heads: "head of batteries at Voltora"
 * @param limit the word before which the person's name begins, or after which the phrase is over
 */
record Title(int first, int head, int end, int limit, String text) {}
