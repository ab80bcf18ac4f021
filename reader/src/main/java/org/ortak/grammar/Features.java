package org.ortak.grammar;

import java.util.Arrays;

/**
 * The features of one decision, each as one number: a template and up to three values, mixed. Zero
 * stands for no feature. Filled and emptied over and over by one thread.
 */
public final class Features {

  private int[] keys = new int[128];
  private int[] places = new int[128];
  private long[] slots = new long[128];
  private int count;

  public void clear() {
    count = 0;
  }

  public int count() {
    return count;
  }

  public int key(int index) {
    return keys[index];
  }

  /** The keys; those from the count on are of former decisions. */
  int[] keys() {
    return keys;
  }

  /** Room for one number for each feature, for the scorer's own use. */
  int[] places() {
    return places;
  }

  /** Room for another number for each feature, for the scorer's own use. */
  long[] slots() {
    return slots;
  }

  void add(int template, int a) {
    int h = (template * 0x9E3779B1) ^ a;
    put(finish(h * 0x85EBCA6B));
  }

  void add(int template, int a, int b) {
    int h = ((template * 0x9E3779B1) ^ a) * 0x85EBCA6B;
    h = ((h ^ (h >>> 15)) + b) * 0xC2B2AE35;
    put(finish(h));
  }

  void add(int template, int a, int b, int c) {
    int h = ((template * 0x9E3779B1) ^ a) * 0x85EBCA6B;
    h = ((h ^ (h >>> 15)) + b) * 0xC2B2AE35;
    h = ((h ^ (h >>> 13)) + c) * 0x27D4EB2F;
    put(finish(h));
  }

  /** Two values as one. */
  static int join(int a, int b) {
    int h = (a ^ (a >>> 16)) * 0x7FEB352D + b;
    return (h ^ (h >>> 15)) * 0x846CA68B;
  }

  private static int finish(int hash) {
    int h = (hash ^ (hash >>> 16)) * 0x2C1B3C6D;
    return h ^ (h >>> 13);
  }

  private void put(int key) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
      places = new int[2 * count];
      slots = new long[2 * count];
    }
    keys[count++] = key == 0 ? 1 : key;
  }
}
