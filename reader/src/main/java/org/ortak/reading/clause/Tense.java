package org.ortak.reading.clause;

/** When a clause puts its matter. */
public enum Tense {
  PAST,
  PERFECT,
  PRESENT,
  PROGRESSIVE,
  FUTURE,
  /** No finite verb tells: an infinitive, a participle, a noun. */
  NONE
}
