package org.ortak.reading.mention;

/** A run of capitalised words, from {@code first} up to, not including, {@code end}. */
record Chunk(int first, int end) {

  int length() {
    return end - first;
  }
}
