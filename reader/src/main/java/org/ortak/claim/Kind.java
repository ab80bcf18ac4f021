package org.ortak.claim;

/** What sort of undertaking or fact a claim tells of; each claim type has kinds of its own. */
public sealed interface Kind
    permits PartnershipKind,
        SupplyKind,
        FacilityKind,
        InvestmentKind,
        ProductKind,
        OpeningKind,
        MeetingKind,
        TieKind,
        ActivityKind,
        IndicatorKind {

  /** The exact string in JSON. */
  String word();

  /** The claim type that this kind belongs to. */
  ClaimType type();
}
