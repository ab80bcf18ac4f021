package org.ortak.ledger.undertaking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ortak.ledger.resolve.WordFile;

/**
 * Words of a subject that tell two undertakings apart, and words that do not.
 *
 * @param parts which say that a claim tells of one part of something
 * @param goods which tell one sort of goods from another
 * @param alike for each word that news uses for another, the one that stands for all of them
 */
record Telltales(Set<String> parts, Set<String> goods, Map<String, String> alike) {

  /** Those that come with the program. */
  static Telltales standard() {
    return new Telltales(
        Set.copyOf(read("part-words.txt")),
        Set.copyOf(read("goods-words.txt")),
        sets(read("alike-words.txt")));
  }

  /** The word that stands for a word and all that news uses for it. */
  String common(String word) {
    return alike.getOrDefault(word, word);
  }

  /** Whether a word stands for goods in general. */
  boolean isGeneral(String word) {
    return alike.containsKey(word);
  }

  private static Map<String, String> sets(List<String> lines) {
    Map<String, String> alike = new HashMap<>();
    for (String line : lines) {
      List<String> words = List.of(line.split(" "));
      words.forEach(word -> alike.put(word, words.getFirst()));
    }
    return alike;
  }

  private static List<String> read(String file) {
    return WordFile.lines(Telltales.class, file);
  }
}
