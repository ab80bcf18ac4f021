package org.ortak.claim;

/** What sort of partnership a claim tells of. */
public enum PartnershipKind implements Kind {
  JOINT_VENTURE("joint-venture"),
  MEMORANDUM("memorandum"),
  FRAMEWORK("framework"),
  LICENCE("licence"),
  RESEARCH("research"),
  DISTRIBUTION("distribution"),
  COOPERATION("cooperation");

  private final String word;

  PartnershipKind(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  @Override
  public String word() {
    return word;
  }

  @Override
  public ClaimType type() {
    return ClaimType.PARTNERSHIP;
  }
}
