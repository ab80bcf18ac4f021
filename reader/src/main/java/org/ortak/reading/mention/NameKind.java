package org.ortak.reading.mention;

/** What a name names. */
public enum NameKind {
  ORGANISATION,
  PERSON,
  PLACE,
  PRODUCT
}
