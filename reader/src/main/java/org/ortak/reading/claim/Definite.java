package org.ortak.reading.claim;

import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;

/** Tells which nouns stand for what was named before: "the plant", "this car". */
final class Definite {

  private final Set<String> words;

  Definite(Pack pack) {
    this.words = new WordLists(pack, "cues/names").list("definite-words");
  }

  boolean is(Clauses clauses, int noun) {
    Tree tree = clauses.tree();
    int determiner = tree.child(noun, Relation.DET);
    return determiner >= 0 && words.contains(tree.words().lower(determiner));
  }
}
