package org.ortak.answer.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Words with numbers, so that counting them is quick. */
final class Dictionary {

  private static final Comparator<Counted> MOST_FIRST =
      Comparator.comparingInt((Counted one) -> -one.count()).thenComparing(Counted::name);

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  int number(String key, String name) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int number = keys.size();
    numbers.put(key, number);
    keys.add(key);
    names.add(name);
    return number;
  }

  /** Less than 0 where it is not known. */
  int find(String key) {
    return numbers.getOrDefault(key, -1);
  }

  int size() {
    return keys.size();
  }

  String key(int number) {
    return keys.get(number);
  }

  String name(int number) {
    return names.get(number);
  }

  /** Those that were counted, most first; no more than {@code most}. */
  List<Counted> top(int[] counts, int most) {
    PriorityQueue<Counted> last = new PriorityQueue<>(MOST_FIRST.reversed());
    for (int i = 0; i < counts.length; i++) {
      boolean full = last.size() == most;
      if (counts[i] > 0 && (!full || counts[i] >= last.element().count())) {
        last.add(new Counted(keys.get(i), names.get(i), counts[i]));
        if (full) {
          last.remove();
        }
      }
    }
    return last.stream().sorted(MOST_FIRST).toList();
  }
}
