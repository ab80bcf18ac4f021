package org.ortak.claim;

/** What sort of meeting a claim tells of. */
public enum MeetingKind implements Kind {
  VISIT("visit"),
  TALKS("talks"),
  CEREMONY("ceremony"),
  FORUM("forum");

  private final String word;

  MeetingKind(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  @Override
  public String word() {
    return word;
  }

  @Override
  public ClaimType type() {
    return ClaimType.MEETING;
  }
}
