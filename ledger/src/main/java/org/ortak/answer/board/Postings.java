package org.ortak.answer.board;

import java.util.Arrays;

/** For each value the places where it stands, in order: which briefs a company takes part in. */
final class Postings {

  private final int[] from;
  private final int[] places;

  /**
   * @param values for each place the numbers of its values
   * @param size how many values there are
   */
  Postings(int[][] values, int size) {
    from = new int[size + 1];
    for (int[] here : values) {
      for (int value : here) {
        from[value + 1]++;
      }
    }
    for (int value = 0; value < size; value++) {
      from[value + 1] += from[value];
    }
    places = new int[from[size]];
    int[] next = from.clone();
    for (int place = 0; place < values.length; place++) {
      for (int value : values[place]) {
        places[next[value]++] = place;
      }
    }
  }

  /**
   * The places of a value; none for a number less than 0. A place that has it twice stands once.
   */
  int[] of(int value) {
    return value < 0
        ? new int[0]
        : Arrays.stream(places, from[value], from[value + 1]).distinct().toArray();
  }
}
