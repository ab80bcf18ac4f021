package org.ortak.reading.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.claim.Stage;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.reading.clause.Clauses;

/**
 * Reads the stage of what one firm is to another, told in passing: the verb of "Ardel's partner
 * Voltora will hire" says nothing of the partnership.
 */
final class Standing {

  private static final String AS = "as";

  private static final List<Relation> DESCRIBES =
      List.of(Relation.AMOD, Relation.COMPOUND, Relation.ADVMOD);

  private final Map<String, Stage> nouns = new HashMap<>();
  private final Map<String, Stage> described = new HashMap<>();

  Standing(Pack pack) {
    for (Row row : pack.rows("cues/stage")) {
      row.texts("standing").forEach(noun -> nouns.put(noun, Vocabulary.stage(row, "stage")));
      row.texts("standing-once")
          .forEach(word -> described.put(word, Vocabulary.stage(row, "stage")));
    }
  }

  /** Empty where the word is no such noun, or stands by itself: "seeks a partner". */
  Optional<Stage> read(Clauses clauses, int word) {
    Tree tree = clauses.tree();
    if (clauses.isVerb(word) || !nouns.containsKey(tree.lemma(word))) {
      return Optional.empty();
    }
    Optional<Stage> told =
        DESCRIBES.stream()
            .flatMap(relation -> clauses.children(word, relation).stream())
            .flatMap(child -> Optional.ofNullable(described.get(tree.lemma(child))).stream())
            .findFirst();
    if (told.isPresent()) {
      return told;
    }
    boolean beside = tree.relation(word) == Relation.APPOS || tree.child(word, Relation.APPOS) >= 0;
    boolean owned = tree.child(word, Relation.NMOD_POSS) >= 0;
    boolean chosen = clauses.preposition(word).equals(AS);
    return (beside || owned) && !chosen && tree.child(word, Relation.COP) < 0
        ? Optional.ofNullable(nouns.get(tree.lemma(word)))
        : Optional.empty();
  }
}
