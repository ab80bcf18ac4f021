package org.ortak.claim;

/** How far an undertaking has come: one ladder for all. */
public enum Stage {
  SOUGHT("sought"),
  CONSIDERED("considered"),
  AGREED("agreed"),
  UNDERWAY("underway"),
  ACTIVE("active"),
  PAUSED("paused"),
  ENDED("ended"),
  CANCELLED("cancelled");

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  public String word() {
    return word;
  }
}
