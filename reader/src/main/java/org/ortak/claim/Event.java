package org.ortak.claim;

/** What happens on a date of a claim. */
public enum Event {
  AGREED("agreed"),
  ANNOUNCED("announced"),
  CONSTRUCTION_START("construction-start"),
  PRODUCTION_START("production-start"),
  COMPLETION("completion"),
  OPENING("opening"),
  LAUNCH("launch"),
  DELIVERY("delivery"),
  EXPORT("export"),
  UNVEILING("unveiling"),
  CLOSING("closing"),
  HALTED("halted"),
  PERIOD("period"),
  DEADLINE("deadline"),
  MEETING("meeting");

  private final String word;

  Event(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  public String word() {
    return word;
  }
}
