package org.ortak.claim;

/**
 * A date of a claim and what happens on it.
 *
 * @param former whether the article says that this is what the plan used to be
 */
public record When(Event event, Edtf date, boolean former) {

  public static When of(Event event, Edtf date) {
    return new When(event, date, false);
  }
}
