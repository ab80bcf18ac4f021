package org.ortak.bench.grammar;

import java.util.SortedMap;
import org.ortak.grammar.KeyMap;

/** Turns maps sorted as unsigned numbers into the arrays of the model's file. */
final class Maps {

  private Maps() {}

  static KeyMap of(SortedMap<Integer, Integer> map) {
    int[] keys = new int[map.size()];
    int[] values = new int[map.size()];
    int n = 0;
    for (var entry : map.entrySet()) {
      keys[n] = entry.getKey();
      values[n++] = entry.getValue();
    }
    return new KeyMap(keys, values);
  }
}
