package org.ortak.bench.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signs that are worth learning: those of several documents, each with its number. */
final class Vocabulary {

  private final List<String> signs = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param least in how many documents a sign must stand
   */
  Vocabulary(List<Example> examples, int least) {
    Map<String, Set<String>> documents = new HashMap<>();
    for (Example example : examples) {
      for (String sign : example.signs()) {
        documents.computeIfAbsent(sign, s -> new HashSet<>()).add(example.document());
      }
    }
    documents.forEach(
        (sign, where) -> {
          if (where.size() >= least) {
            signs.add(sign);
          }
        });
    signs.sort(Comparator.naturalOrder());
    signs.forEach(sign -> numbers.put(sign, numbers.size()));
  }

  List<String> signs() {
    return signs;
  }

  /** The numbers of those of the example's signs that are in here. */
  int[] numbers(Example example) {
    return example.signs().stream()
        .filter(numbers::containsKey)
        .mapToInt(sign -> numbers.getOrDefault(sign, 0))
        .sorted()
        .toArray();
  }
}
