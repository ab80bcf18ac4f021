package org.ortak.ledger.history;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A short likeness of a text, by which near copies are found: the least hash of its runs of three
 * words under each of 64 hash functions (MinHash, Broder 1997). The share of equal numbers of two
 * sketches estimates the share of runs that the texts have in common.
 */
public final class Sketch {

  /** How many numbers a sketch has. */
  public static final int SIZE = 64;

  private static final int RUN = 3;
  private static final long FIRST = 0xcbf29ce484222325L;
  private static final long STEP = 0x100000001b3L;

  private final String document;
  private final int[] numbers;

  private Sketch(String document, int[] numbers) {
    this.document = document;
    this.numbers = numbers;
  }

  /**
   * @param document the document's id
   */
  public static Sketch of(String document, String text) {
    int[] numbers = new int[SIZE];
    Arrays.fill(numbers, Integer.MAX_VALUE);
    long[] words = words(text);
    for (int i = 0; i < Math.max(1, words.length - RUN + 1); i++) {
      long run = FIRST;
      for (int w = i; w < Math.min(words.length, i + RUN); w++) {
        run = mix(run * STEP ^ words[w]);
      }
      add(numbers, run);
    }
    return new Sketch(document, numbers);
  }

  public static Sketch fromBytes(String document, byte[] bytes) {
    int[] numbers = new int[SIZE];
    ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
    return new Sketch(document, numbers);
  }

  public byte[] toBytes() {
    ByteBuffer buffer = ByteBuffer.allocate(SIZE * Integer.BYTES);
    buffer.asIntBuffer().put(numbers);
    return buffer.array();
  }

  public String document() {
    return document;
  }

  /** The share of runs of words that two texts have in common, estimated: 0 to 1. */
  public double likeness(Sketch other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += numbers[i] == other.numbers[i] ? 1 : 0;
    }
    return (double) same / SIZE;
  }

  /**
   * The documents of the sketches that are as like another as that, likest first; of equals the one
   * with the least id.
   *
   * @param least how like at least, from 0 to 1
   */
  public static List<String> likest(Collection<Sketch> sketches, Sketch to, double least) {
    return sketches.stream()
        .filter(one -> one.likeness(to) >= least)
        .sorted(
            Comparator.comparingDouble((Sketch one) -> -one.likeness(to))
                .thenComparing(Sketch::document))
        .map(Sketch::document)
        .toList();
  }

  /**
   * A hash of the numbers from {@code first} up to {@code end}; texts that are alike share some of
   * these.
   */
  public long band(int first, int end) {
    long hash = mix(FIRST + first);
    for (int i = first; i < end; i++) {
      hash = mix(hash * STEP ^ numbers[i]);
    }
    return hash;
  }

  private static void add(int[] numbers, long run) {
    int a = (int) run;
    int b = (int) (run >>> 32) | 1;
    for (int i = 0; i < SIZE; i++) {
      int hash = mix(a + i * b) & Integer.MAX_VALUE;
      numbers[i] = Math.min(numbers[i], hash);
    }
  }

  /** The hashes of the text's words, in small letters; what is no letter or digit parts them. */
  private static long[] words(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    long[] words = new long[small.length() / 2 + 1];
    int count = 0;
    long hash = FIRST;
    for (int i = 0; i <= small.length(); i++) {
      if (i < small.length() && Character.isLetterOrDigit(small.charAt(i))) {
        hash = (hash ^ small.charAt(i)) * STEP;
      } else if (hash != FIRST) {
        words[count++] = mix(hash);
        hash = FIRST;
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  private static int mix(int value) {
    int mixed = (value ^ (value >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}
