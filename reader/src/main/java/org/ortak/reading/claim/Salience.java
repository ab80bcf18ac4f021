package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.ortak.grammar.Tree;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameMention;
import org.ortak.text.Sentence;

/** How much an actor is in view where a sentence stands: what tells whom a text goes on about. */
final class Salience {

  private final Scene scene;
  private final List<Integer> ranked = new ArrayList<>();
  private final int[] told;

  Salience(Scene scene) {
    this.scene = scene;
    this.told = new int[scene.names().actors().size()];
    for (NameMention mention : scene.names().mentions()) {
      mention.actors().forEach(actor -> told[actor]++);
    }
    for (Actor actor : scene.names().actors()) {
      if (actor.isParty()) {
        ranked.add(actor.index());
      }
    }
    ranked.sort((one, other) -> Integer.compare(told[other], told[one]));
  }

  /** Whether the actor is the party most told of, the second, or one of the others. */
  String rank(Actor actor) {
    int rank = ranked.indexOf(actor.index());
    return rank < 0 ? "-" : String.valueOf(Math.min(3, rank));
  }

  /** The signs of an actor at a trigger, each with the role before it. */
  void add(Draft draft, String role, Actor actor, int trigger) {
    Tree tree = scene.treeAt(trigger);
    Sentence sentence = tree.sentence();
    String sign = "l:" + role + ":";
    draft.sign(sign + "rank" + Math.min(4, ranked.indexOf(actor.index())));
    List<NameMention> before =
        scene.names().mentions().stream()
            .filter(mention -> mention.first() < sentence.first())
            .filter(mention -> party(mention))
            .toList();
    boolean title =
        before.stream()
            .anyMatch(
                mention ->
                    scene.words().sentenceOf(mention.first()).block() == 0
                        && mention.actors().contains(actor.index()));
    if (title) {
      draft.sign(sign + "title");
    }
    if (before.isEmpty()) {
      return;
    }
    if (before.getLast().actors().contains(actor.index())) {
      draft.sign(sign + "last");
    }
    Sentence previous = scene.words().sentenceOf(before.getLast().first());
    NameMention opening =
        before.stream()
            .filter(mention -> scene.words().sentenceOf(mention.first()).equals(previous))
            .findFirst()
            .orElseThrow();
    if (opening.actors().contains(actor.index())) {
      draft.sign(sign + "opens the last");
    }
    before.stream()
        .filter(mention -> scene.words().sentenceOf(mention.first()).block() == sentence.block())
        .findFirst()
        .filter(mention -> mention.actors().contains(actor.index()))
        .ifPresent(mention -> draft.sign(sign + "opens the block"));
  }

  private boolean party(NameMention mention) {
    return mention.actors().stream().anyMatch(actor -> scene.names().actor(actor).isParty());
  }
}
