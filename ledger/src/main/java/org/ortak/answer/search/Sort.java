package org.ortak.answer.search;

/** What can be found. */
public enum Sort {
  ENTITY("entity"),
  DOCUMENT("document"),
  CLAIM("claim");

  private final String word;

  Sort(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
