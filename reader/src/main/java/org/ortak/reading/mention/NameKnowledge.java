package org.ortak.reading.mention;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;

/**
 * What is known of words when names are looked for.
 *
 * @param cues the pack's lists of words around names
 * @param currencies the codes of currencies, as written: {@code EUR}
 * @param common whether a word in small letters is a common one of the language
 */
record NameKnowledge(WordLists cues, Set<String> currencies, Predicate<String> common) {

  NameKnowledge {
    currencies = Set.copyOf(currencies);
  }

  static NameKnowledge of(Pack pack, Predicate<String> common) {
    Set<String> codes =
        pack.rows("currencies").stream().map(row -> row.text("unit")).collect(Collectors.toSet());
    return new NameKnowledge(new WordLists(pack, "cues/names"), codes, common);
  }
}
