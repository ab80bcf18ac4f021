package org.ortak.grammar;

/**
 * What the tagger remembers of common words: the set of tags that each was seen with, as one
 * number, and for words that know but one tag, that tag.
 */
public final class Lexicon {

  private static final int SURE = 0x8000;

  private final KeyTable table;

  public Lexicon(KeyTable table) {
    this.table = table;
  }

  /**
   * @param kind a number from 1 for the set of tags
   * @param tag the tag if it is sure, else -1
   */
  public static int entry(int kind, int tag) {
    return tag < 0 ? kind << 16 : kind << 16 | SURE | tag;
  }

  /** The number of the word's set of tags, 0 for a word not known. */
  int kind(int form) {
    int value = table.get(form);
    return value < 0 ? 0 : value >>> 16;
  }

  /** The tag of a word that knows but one, else -1. */
  int sure(int form) {
    int value = table.get(form);
    return value < 0 || (value & SURE) == 0 ? -1 : value & 0x7FFF;
  }
}
