package org.ortak.pack;

/** What the bearer of a name is. */
public enum EntryKind {
  ORGANISATION,
  COUNTRY,
  /**
   * A word for the people or things of a country or group: {@code Turkish}, {@code Germans}, {@code
   * European}.
   */
  DEMONYM,
  /** Several countries under one name: {@code European Union}, {@code Europe}. */
  GROUP,
  REGION,
  PLACE,
  PRODUCT,
  VEHICLE
}
