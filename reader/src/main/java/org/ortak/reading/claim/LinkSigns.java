package org.ortak.reading.claim;

import java.util.Set;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;

/**
 * The signs that tell whether somebody plays a role at a trigger: how the two hang together, how
 * far apart, what sort of party.
 */
final class LinkSigns {

  private final Scene scene;
  private final Clauses clauses;
  private final int trigger;

  LinkSigns(Scene scene, Clauses clauses, int trigger) {
    this.scene = scene;
    this.clauses = clauses;
    this.trigger = trigger;
  }

  /** Adds the signs of one party at its spot, each with the role's name before it. */
  void add(Set<String> signs, String role, Spot spot, Actor actor) {
    Tree tree = clauses.tree();
    String path = path(spot);
    String lemma = tree.lemma(trigger);
    signs.add("l:" + role + "=" + path);
    signs.add("l:" + role + "=" + lemma + path);
    int apart = Math.abs(spot.head() - trigger);
    signs.add(
        "l:"
            + role
            + ":apart"
            + (apart < 4 ? 1 : apart < 8 ? 2 : apart < 16 ? 3 : 4)
            + (spot.head() < trigger ? "-" : "+"));
    signs.add("l:" + role + ":form" + spot.mention().form());
    about(signs, role, actor);
  }

  /**
   * How the spot hangs on the trigger; for one of a sentence before, how far before, and whether as
   * a subject.
   */
  String path(Spot spot) {
    if (clauses.tree().sentence().holds(spot.head())) {
      return Paths.told(clauses, trigger, spot.head());
    }
    int back = clauses.tree().sentence().index() - scene.words().sentenceOf(spot.head()).index();
    if (back > 3) {
      return "topic";
    }
    return "before" + back + (spot.isSubject(scene) ? " subject" : "");
  }

  /** Adds the signs of the party itself. */
  void about(Set<String> signs, String role, Actor actor) {
    signs.add("l:" + role + ":country" + actor.isCountry());
    actor.trades().forEach(trade -> signs.add("l:" + role + ":trade " + trade));
    int told = scene.names().told(actor);
    signs.add("l:" + role + ":told" + (told < 2 ? 1 : told < 4 ? 2 : told < 8 ? 3 : 4));
  }
}
