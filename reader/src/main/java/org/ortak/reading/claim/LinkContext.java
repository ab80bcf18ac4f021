package org.ortak.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ortak.grammar.Tree;

/**
 * The signs of a link that lie in the meaning of the words around it: of the trigger, of what
 * governs it and hangs on it, of what stands between the parties and beside them.
 */
final class LinkContext {

  /** Parties further apart than this have the words between them left aside. */
  private static final int FAR = 30;

  private static final int UP = 3;

  private final Scene scene;
  private final Senses senses;
  private final Tree tree;
  private final int trigger;

  LinkContext(Scene scene, Senses senses, int trigger) {
    this.scene = scene;
    this.senses = senses;
    this.tree = scene.treeAt(trigger);
    this.trigger = trigger;
  }

  /** The signs of the trigger itself: its senses, those above it and those below. */
  void around(Set<String> signs) {
    told(signs, "l:ts=", trigger);
    int at = tree.head(trigger);
    for (int step = 1; step <= UP && at >= 0; step++, at = tree.head(at)) {
      told(signs, "l:up=", at);
    }
    for (int child = tree.nextChild(trigger, tree.sentence().first() - 1);
        child >= 0;
        child = tree.nextChild(trigger, child)) {
      if (scene.mentionAt(child).isEmpty()) {
        told(signs, "l:dn=", child);
      }
    }
  }

  /** The senses of the nearest verb at or above the trigger; "none" where it has none. */
  List<String> above() {
    int at = trigger;
    while (at >= 0 && !tree.tag(at).isVerb()) {
      at = tree.head(at);
    }
    List<String> out = at < 0 ? List.of() : senses.of(tree.lemma(at));
    return out.isEmpty() ? List.of("none") : out;
  }

  /** The signs of one party: the words beside it. */
  void beside(Set<String> signs, String role, Spot spot) {
    int before = spot.mention().first() - 1;
    int after = spot.mention().end();
    Tree there = scene.treeAt(spot.head());
    if (there.sentence().holds(before)) {
      signs.add("l:" + role + ":after=" + there.lemma(before));
    }
    if (there.sentence().holds(after)) {
      signs.add("l:" + role + ":before=" + there.lemma(after));
    }
  }

  /** The signs of what stands between two parties of one sentence. */
  void between(Set<String> signs, Spot one, Spot other) {
    boolean turned = other.mention().first() < one.mention().first();
    int from = (turned ? other : one).mention().end();
    int end = (turned ? one : other).mention().first();
    if (!tree.sentence().holds(one.head())
        || !tree.sentence().holds(other.head())
        || end - from > FAR) {
      return;
    }
    String way = turned ? "l:bt2=" : "l:bt1=";
    Set<String> told = new HashSet<>();
    for (int word = from; word < end; word++) {
      if (scene.mentionAt(word).isPresent()) {
        told.add("name");
      } else {
        told.addAll(senses.of(tree.lemma(word)));
      }
    }
    told.forEach(sense -> signs.add(way + sense));
    if (end - from <= 3) {
      StringBuilder words = new StringBuilder(way).append('"');
      for (int word = from; word < end; word++) {
        words.append(' ').append(tree.lemma(word));
      }
      signs.add(words.toString());
    }
  }

  private void told(Set<String> signs, String sign, int word) {
    List<String> meant = senses.of(tree.lemma(word));
    meant.forEach(sense -> signs.add(sign + sense));
  }
}
