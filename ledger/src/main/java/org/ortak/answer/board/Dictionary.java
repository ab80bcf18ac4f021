package org.ortak.answer.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words with numbers, so that counting them is quick. */
final class Dictionary {

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
    List<Counted> found = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        found.add(new Counted(keys.get(i), names.get(i), counts[i]));
      }
    }
    found.sort(Comparator.comparingInt((Counted one) -> -one.count()).thenComparing(Counted::name));
    return found.size() > most ? List.copyOf(found.subList(0, most)) : found;
  }
}
