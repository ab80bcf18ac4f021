package org.ortak.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/** Pairs the items of two lists, one to one. */
final class Pairing {

  private Pairing() {}

  /** Two items that belong together, by their places in the lists. */
  record Pair(int left, int right, double credit) {}

  /** How many on the left find a partner on the right, each taking the first that is free. */
  static <T> int count(List<T> left, List<T> right, BiPredicate<T, T> same) {
    List<T> free = new ArrayList<>(right);
    int hits = 0;
    for (T item : left) {
      for (int i = 0; i < free.size(); i++) {
        if (same.test(item, free.get(i))) {
          free.remove(i);
          hits++;
          break;
        }
      }
    }
    return hits;
  }

  /** The pairs of more than no credit, best first. */
  static <T> List<Pair> best(List<T> left, List<T> right, ToDoubleBiFunction<T, T> credit) {
    List<Pair> ranked = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        double value = credit.applyAsDouble(left.get(i), right.get(j));
        if (value > 0) {
          ranked.add(new Pair(i, j, value));
        }
      }
    }
    ranked.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.credit)
            .thenComparingInt(Pair::left)
            .thenComparingInt(Pair::right));
    return oneToOne(ranked);
  }

  private static List<Pair> oneToOne(List<Pair> ranked) {
    Set<Integer> left = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : ranked) {
      if (!left.contains(pair.left) && !right.contains(pair.right)) {
        left.add(pair.left);
        right.add(pair.right);
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
