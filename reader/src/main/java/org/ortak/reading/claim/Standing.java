package org.ortak.reading.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final List<Relation> DESCRIBES =
      List.of(Relation.AMOD, Relation.COMPOUND, Relation.ADVMOD);

  private final Map<String, Stage> nouns = new HashMap<>();
  private final Map<String, Stage> described = new HashMap<>();
  private final Set<String> notBehind = new HashSet<>();

  Standing(Pack pack) {
    for (Row row : pack.rows("cues/standing")) {
      Stage stage = Vocabulary.stage(row, "stage");
      row.texts("nouns").forEach(noun -> nouns.put(noun, stage));
      row.texts("described").forEach(word -> described.put(word, stage));
      notBehind.addAll(row.texts("not-behind"));
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
    boolean chosen = notBehind.contains(clauses.preposition(word));
    return (beside || owned) && !chosen && tree.child(word, Relation.COP) < 0
        ? Optional.ofNullable(nouns.get(tree.lemma(word)))
        : Optional.empty();
  }
}
