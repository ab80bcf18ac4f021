package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/** The coarse senses in which the pack uses a lemma: what unlike words of one meaning share. */
final class Senses {

  private final Map<String, List<String>> senses = new HashMap<>();

  Senses(Pack pack) {
    for (Row row : pack.rows("cues/senses")) {
      String sense = row.text("sense");
      row.texts("words")
          .forEach(word -> senses.computeIfAbsent(word, w -> new ArrayList<>()).add(sense));
    }
  }

  /** The senses of a lemma, in the pack's order; none for a word that the pack does not list. */
  List<String> of(String lemma) {
    return senses.getOrDefault(lemma, List.of());
  }
}
