package org.ortak.reading.date;

/** How long a stretch of time is. */
enum Grain {
  DAY,
  WEEK,
  FORTNIGHT,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY,
  /** Any other. */
  SPAN
}
