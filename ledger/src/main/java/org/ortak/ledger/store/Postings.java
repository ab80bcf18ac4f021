package org.ortak.ledger.store;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Numbers under keys, those under one key in ascending order. Keys are found by open addressing.
 */
final class Postings {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long[] NONE = {};
  private static final double FULL = 0.6;

  private long[] keys = new long[1024];
  private long[][] values = new long[1024][];
  private int[] sizes = new int[1024];
  private int used;

  /** Those under a key. */
  long[] of(long key) {
    int slot = slot(key);
    return isFree(slot) ? NONE : Arrays.copyOf(values[slot], sizes[slot]);
  }

  /** Shows those under a key, in ascending order. */
  void each(long key, LongConsumer sink) {
    int slot = slot(key);
    for (int i = 0; i < sizes[slot]; i++) {
      sink.accept(values[slot][i]);
    }
  }

  int count(long key) {
    return sizes[slot(key)];
  }

  /** Adds a number that is not there yet. */
  void add(long key, long value) {
    int slot = slot(key);
    if (isFree(slot)) {
      keys[slot] = key;
      values[slot] = new long[] {value};
      sizes[slot] = 1;
      used++;
      growAsNeeded();
      return;
    }
    int size = sizes[slot];
    if (size == values[slot].length) {
      values[slot] = Arrays.copyOf(values[slot], size + size / 2 + 1);
    }
    long[] all = values[slot];
    int at = size;
    if (size > 0 && all[size - 1] > value) {
      at = -Arrays.binarySearch(all, 0, size, value) - 1;
      System.arraycopy(all, at, all, at + 1, size - at);
    }
    all[at] = value;
    sizes[slot]++;
  }

  void remove(long key, long value) {
    int slot = slot(key);
    int at = isFree(slot) ? -1 : Arrays.binarySearch(values[slot], 0, sizes[slot], value);
    if (at >= 0) {
      sizes[slot]--;
      System.arraycopy(values[slot], at + 1, values[slot], at, sizes[slot] - at);
    }
  }

  /** All keys, in ascending order; under some there may be none any more. */
  long[] keys() {
    long[] all = new long[used];
    int next = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (!isFree(slot)) {
        all[next++] = keys[slot];
      }
    }
    Arrays.sort(all);
    return all;
  }

  private boolean isFree(int slot) {
    return values[slot] == null;
  }

  /** Where a key stands, or would. */
  private int slot(long key) {
    int slot = (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
    while (!isFree(slot) && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void growAsNeeded() {
    if (used < keys.length * FULL) {
      return;
    }
    long[] oldKeys = keys;
    long[][] oldValues = values;
    int[] oldSizes = sizes;
    keys = new long[oldKeys.length * 2];
    values = new long[oldKeys.length * 2][];
    sizes = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
        sizes[slot] = oldSizes[i];
      }
    }
  }
}
