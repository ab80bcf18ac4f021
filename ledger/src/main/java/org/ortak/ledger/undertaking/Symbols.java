package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for words, so that sets of words are compared as sorted numbers. The numbers mean nothing
 * outside.
 */
final class Symbols {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  int of(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    numbers.put(word, words.size());
    words.add(word);
    return words.size() - 1;
  }

  /** The word that a number stands for. */
  String word(int number) {
    return words.get(number);
  }

  /** The numbers of the words, each once, in ascending order. */
  int[] of(Collection<String> words) {
    int[] all = new int[words.size()];
    int next = 0;
    for (String word : words) {
      all[next++] = of(word);
    }
    Arrays.sort(all);
    return eachOnce(all);
  }

  /** Those of a list in ascending order, each once. */
  private static int[] eachOnce(int[] sorted) {
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
  }

  /** How many numbers two ascending lists have in common. */
  static int common(int[] some, int[] more) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < some.length && j < more.length) {
      if (some[i] == more[j]) {
        common++;
        i++;
        j++;
      } else if (some[i] < more[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** Those of an ascending list that another has not. */
  static int[] without(int[] some, int[] others) {
    int[] left = new int[some.length];
    int kept = 0;
    for (int number : some) {
      if (!contains(others, number)) {
        left[kept++] = number;
      }
    }
    return kept == some.length ? some : Arrays.copyOf(left, kept);
  }

  /** The numbers of two ascending lists, each once. */
  static int[] both(int[] some, int[] more) {
    if (some.length == 0) {
      return more;
    }
    int[] others = without(more, some);
    if (others.length == 0) {
      return some;
    }
    int[] all = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    Arrays.sort(all);
    return all;
  }

  static boolean contains(int[] ascending, int number) {
    return Arrays.binarySearch(ascending, number) >= 0;
  }
}
