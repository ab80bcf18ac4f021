package org.ortak.reading.clause;

import java.util.List;
import java.util.Optional;

/**
 * How a clause tells its matter.
 *
 * @param modal the modal verb, in its lemma: {@code may}, {@code will}
 * @param negated whether "not", "never", "no longer" and the like stand on it or on a verb that
 *     governs it
 * @param over whether it was so once: "no longer" stands on it
 * @param conditional whether a condition hangs on it or it is left open ("if", "whether")
 * @param governors the predicates that govern it, nearest first, as lemmas: "plans to start
 *     building" has {@code start, plan} over {@code build}; nouns and adjectives too: {@code plan,
 *     set, due, able}
 */
public record Mood(
    Tense tense,
    boolean passive,
    Optional<String> modal,
    boolean negated,
    boolean over,
    boolean conditional,
    List<String> governors) {

  public Mood {
    governors = List.copyOf(governors);
  }

  public boolean governedBy(String lemma) {
    return governors.contains(lemma);
  }
}
