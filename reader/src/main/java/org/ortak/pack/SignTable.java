package org.ortak.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The place of each sign in a list. A sign is known by its print: its hash with its length and some
 * of its letters, 64 bits in all, so that a look at one row of numbers tells whether it is there.
 */
final class SignTable {

  private static final int LETTER_BITS = 6;
  private static final int LETTER_MASK = (1 << LETTER_BITS) - 1;

  /** 31, by which a text's hash grows with each letter, to each power that a common sign needs. */
  private static final int[] POWERS = powers();

  private final long[] prints;
  private final int[] places;

  /**
   * @param signs all different
   */
  SignTable(List<String> signs) {
    this(prints(signs));
  }

  /**
   * @param all the prints of the signs, all different
   */
  SignTable(long[] all) {
    int size = Integer.highestOneBit(Math.max(8, all.length)) * 4;
    prints = new long[size];
    places = new int[size];
    for (int i = 0; i < all.length; i++) {
      int slot = slot(all[i]);
      while (prints[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      prints[slot] = all[i];
      places[slot] = i;
    }
  }

  /** The signs' prints, in order; two signs of one print are a fault. */
  static long[] prints(List<String> signs) {
    long[] prints = new long[signs.size()];
    Map<Long, String> seen = HashMap.newHashMap(prints.length);
    for (int i = 0; i < prints.length; i++) {
      prints[i] = print(signs.get(i));
      String other = seen.putIfAbsent(prints[i], signs.get(i));
      if (other != null) {
        throw new IllegalArgumentException(
            "expected signs of different prints, found "
                + signs.get(i)
                + " of the print of "
                + other
                + "; word one of them otherwise");
      }
    }
    return prints;
  }

  /** The sign's place in the list, -1 where it is not in it. */
  int find(String sign) {
    return find(print(sign));
  }

  /** The place of the sign behind its type and a bar, -1 where it is not in the list. */
  int find(String type, String sign) {
    return find(print(type, sign));
  }

  private int find(long print) {
    long[] prints = this.prints;
    int slot = slot(print);
    long there = prints[slot];
    while (there != 0 && there != print) {
      slot = (slot + 1) & (prints.length - 1);
      there = prints[slot];
    }
    return there == 0 ? -1 : places[slot];
  }

  private int slot(long print) {
    int hash = (int) (print >>> 32) * 0x9E3779B1;
    return (hash ^ (hash >>> 16)) & (prints.length - 1);
  }

  /** Never 0, which marks an empty slot. */
  private static long print(String sign) {
    int length = sign.length();
    int letters = length & 0xFF;
    if (length > 0) {
      letters = letters << LETTER_BITS | sign.charAt(length - 1) & LETTER_MASK;
      letters = letters << LETTER_BITS | sign.charAt(length / 2) & LETTER_MASK;
      letters = letters << LETTER_BITS | sign.charAt(length * 3 / 4) & LETTER_MASK;
    }
    return (long) sign.hashCode() << 32 | letters | 1L << 31;
  }

  /** The print of both with a bar between them, without writing them out. */
  private static long print(String type, String sign) {
    int length = type.length() + 1 + sign.length();
    int letters = length & 0xFF;
    letters = letters << LETTER_BITS | letter(type, sign, length - 1) & LETTER_MASK;
    letters = letters << LETTER_BITS | letter(type, sign, length / 2) & LETTER_MASK;
    letters = letters << LETTER_BITS | letter(type, sign, length * 3 / 4) & LETTER_MASK;
    int hash = (type.hashCode() * 31 + TypedSigns.BAR) * power(sign.length()) + sign.hashCode();
    return (long) hash << 32 | letters | 1L << 31;
  }

  private static char letter(String type, String sign, int at) {
    if (at == type.length()) {
      return TypedSigns.BAR;
    }
    return at < type.length() ? type.charAt(at) : sign.charAt(at - type.length() - 1);
  }

  private static int[] powers() {
    int[] out = new int[64];
    out[0] = 1;
    for (int i = 1; i < out.length; i++) {
      out[i] = out[i - 1] * 31;
    }
    return out;
  }

  private static int power(int exponent) {
    int most = POWERS.length - 1;
    return exponent <= most ? POWERS[exponent] : POWERS[most] * power(exponent - most);
  }
}
