package org.ortak.claim;

import java.util.List;

/** The ten types of claim, with the kinds and the roles that each knows. */
public enum ClaimType {
  PARTNERSHIP("partnership", true, PartnershipKind.values(), Role.PARTNER),
  SUPPLY("supply", true, SupplyKind.values(), Role.SUPPLIER, Role.CUSTOMER),
  FACILITY("facility", true, FacilityKind.values(), Role.OPERATOR),
  INVESTMENT(
      "investment", true, InvestmentKind.values(), Role.INVESTOR, Role.RECIPIENT, Role.SELLER),
  PRODUCT("product", true, ProductKind.values(), Role.MAKER),
  OPENING("opening", true, OpeningKind.values(), Role.SEEKER, Role.TARGET),
  MEETING("meeting", false, MeetingKind.values(), Role.PARTICIPANT),
  TIE("tie", false, TieKind.values(), Role.HOLDER, Role.ORGANISATION, Role.OWNER, Role.OWNED),
  ACTIVITY("activity", false, ActivityKind.values(), Role.ACTOR, Role.COUNTERPART),
  INDICATOR("indicator", false, IndicatorKind.values(), Role.SUBJECT, Role.COUNTERPART);

  private final String word;
  private final boolean undertaking;
  private final List<Kind> kinds;
  private final List<Role> roles;

  ClaimType(String word, boolean undertaking, Kind[] kinds, Role... roles) {
    this.word = word;
    this.undertaking = undertaking;
    this.kinds = List.of(kinds);
    this.roles = List.of(roles);
  }

  /** The exact string in JSON. */
  public String word() {
    return word;
  }

  /** Whether claims of this type tell of an undertaking and so carry a stage. */
  public boolean isUndertaking() {
    return undertaking;
  }

  public List<Kind> kinds() {
    return kinds;
  }

  public List<Role> roles() {
    return roles;
  }
}
