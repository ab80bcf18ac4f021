package org.ortak.claim;

/** How exactly a quantity is told. */
public enum Qualifier {
  EXACT("exact"),
  ABOUT("about"),
  AT_LEAST("at-least"),
  AT_MOST("at-most");

  private final String word;

  Qualifier(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  public String word() {
    return word;
  }
}
