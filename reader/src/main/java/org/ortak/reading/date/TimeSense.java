package org.ortak.reading.date;

/**
 * Tells the sense of the clause that a word stands in, so that "in March" can be the last one or
 * the next.
 */
@FunctionalInterface
public interface TimeSense {

  /** Knows nothing: the nearest date is taken. */
  TimeSense NONE = word -> Sense.UNKNOWN;

  Sense at(int word);
}
