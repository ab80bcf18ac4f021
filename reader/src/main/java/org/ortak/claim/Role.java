package org.ortak.claim;

/** The part that a participant plays in a claim. */
public enum Role {
  PARTNER("partner"),
  SUPPLIER("supplier"),
  CUSTOMER("customer"),
  OPERATOR("operator"),
  INVESTOR("investor"),
  RECIPIENT("recipient"),
  SELLER("seller"),
  MAKER("maker"),
  SEEKER("seeker"),
  TARGET("target"),
  PARTICIPANT("participant"),
  HOLDER("holder"),
  ORGANISATION("organisation"),
  OWNER("owner"),
  OWNED("owned"),
  ACTOR("actor"),
  COUNTERPART("counterpart"),
  SUBJECT("subject");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  public String word() {
    return word;
  }
}
