package org.ortak.reading.date;

/** Whether what a clause tells lies behind or ahead of its telling. */
public enum Sense {
  PAST,
  FUTURE,
  UNKNOWN
}
