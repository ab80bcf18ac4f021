package org.ortak.reading.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;

/** Finds whom a phrase means: the name at its head, or a name beside it. */
final class Fillers {

  private static final Set<Relation> BESIDE =
      Set.of(Relation.APPOS, Relation.FLAT, Relation.COMPOUND, Relation.LIST);

  private final Scene scene;

  Fillers(Scene scene) {
    this.scene = scene;
  }

  List<Actor> actors(int head) {
    List<Actor> own = scene.names().actorsAt(head);
    if (!own.isEmpty()) {
      return own;
    }
    Clauses clauses = scene.clausesAt(head);
    Tree tree = clauses.tree();
    Set<Actor> out = new LinkedHashSet<>();
    for (int child = tree.sentence().first(); child < tree.sentence().end(); child++) {
      if (tree.head(child) == head && BESIDE.contains(tree.relation(child)) && child != head) {
        if (tree.relation(child) != Relation.COMPOUND || child + 1 >= head) {
          out.addAll(scene.names().actorsAt(child));
        }
      }
    }
    return List.copyOf(out);
  }
}
