package org.ortak.answer.tracker;

/**
 * A field of a report that a person, or a named rule, corrected.
 *
 * @param field as {@code ortak correct} names it: stage, capacity, operator
 * @param value in words; empty where the field was taken away
 * @param who the person or rule
 * @param why in their words
 */
public record Corrected(String field, String value, String who, String why) {

  /** "corrected by Ada: stage considered (no site is told)". */
  public String words() {
    String now = value.isEmpty() ? "no " + field : field + " " + value;
    return "corrected by " + who + ": " + now + " (" + why + ")";
  }
}
