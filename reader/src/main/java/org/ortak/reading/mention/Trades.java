package org.ortak.reading.mention;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.text.Words;

/** The nouns by which an article calls a party: "the carmaker", "the Taiwanese battery maker". */
final class Trades {

  private final Map<String, List<String>> kinds = new LinkedHashMap<>();

  Trades(Pack pack) {
    for (Row row : pack.rows("cues/trades")) {
      List<String> fits = List.copyOf(row.texts("kinds"));
      Set<String> nouns = new LinkedHashSet<>(row.texts("also"));
      nouns.add(row.text("noun"));
      nouns.forEach(noun -> kinds.put(noun, fits));
    }
  }

  /**
   * The trade noun that ends at the word, with the one before it if they are one noun; in the
   * singular.
   */
  Optional<String> at(Words words, int word) {
    String one = singular(words.lower(word));
    if (word > 0) {
      String two = words.lower(word - 1) + " " + one;
      if (kinds.containsKey(two)) {
        return Optional.of(two);
      }
    }
    return kinds.containsKey(one) ? Optional.of(one) : Optional.empty();
  }

  /** The pack's kinds that the noun fits, the commonest first; empty for a noun that fits all. */
  List<String> kinds(String noun) {
    return kinds.getOrDefault(noun, List.of());
  }

  static String singular(String noun) {
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("business")
        ? noun.substring(0, noun.length() - 1)
        : noun;
  }
}
