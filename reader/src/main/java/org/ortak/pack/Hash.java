package org.ortak.pack;

/**
 * The hash of a sequence of words, built up word by word; the same in the compiler and in the
 * lexicon.
 */
final class Hash {

  static final long START = 0x9E3779B97F4A7C15L;

  private Hash() {}

  /** The hash of the sequence so far and one more word, given in folded letters. */
  static long next(long sofar, String folded) {
    return next(sofar, folded, 0, folded.length());
  }

  static long next(long sofar, String folded, int from, int end) {
    long hash = sofar * 31 + 7;
    for (int i = from; i < end; i++) {
      hash = (hash ^ folded.charAt(i)) * 0x100000001B3L;
    }
    return mix(hash);
  }

  private static long mix(long hash) {
    long h = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return h ^ (h >>> 32);
  }

  /** Where in a table of {@code size} slots the search begins. */
  static int slot(long hash, int size) {
    return (int) ((hash >>> 32) * size >>> 32);
  }

  /** What a slot keeps of the hash; never 0, which marks an empty slot. */
  static int check(long hash) {
    int low = (int) hash;
    return low == 0 ? 1 : low;
  }
}
