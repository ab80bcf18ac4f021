package org.ortak.reading.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameMention;
import org.ortak.text.Sentence;

/** How much an actor is in view where a sentence stands: what tells whom a text goes on about. */
final class Salience {

  private final Scene scene;
  private final List<NameMention> parties;
  private final Map<Sentence, Told> before = new HashMap<>();

  Salience(Scene scene) {
    this.scene = scene;
    this.parties = scene.names().mentions().stream().filter(this::party).toList();
  }

  /** Whether the actor is the party most told of, the second, or one of the others. */
  String rank(Actor actor) {
    int rank = scene.names().rank(actor);
    return rank < 0 ? "-" : String.valueOf(Math.min(3, rank));
  }

  /** The signs of an actor at a trigger, each with the role before it. */
  void add(Set<String> signs, String role, Actor actor, int trigger) {
    String sign = "l:" + role + ":";
    signs.add(sign + "rank" + Math.min(4, scene.names().rank(actor)));
    Told told = before.computeIfAbsent(scene.treeAt(trigger).sentence(), this::told);
    if (told.inTitle().contains(actor.index())) {
      signs.add(sign + "title");
    }
    if (told.last().contains(actor.index())) {
      signs.add(sign + "last");
    }
    if (told.opensLast().contains(actor.index())) {
      signs.add(sign + "opens the last");
    }
    if (told.opensBlock().contains(actor.index())) {
      signs.add(sign + "opens the block");
    }
  }

  /**
   * Who is told of before a sentence.
   *
   * @param last whom the last mention before it means
   * @param opensLast whom the first mention of that mention's sentence means
   * @param opensBlock whom the first mention of its own block means
   */
  private record Told(
      Set<Integer> inTitle,
      List<Integer> last,
      List<Integer> opensLast,
      List<Integer> opensBlock) {}

  private Told told(Sentence sentence) {
    Set<Integer> title = new HashSet<>();
    List<Integer> last = List.of();
    List<Integer> opensLast = List.of();
    Optional<List<Integer>> opensBlock = Optional.empty();
    int previous = -1;
    for (NameMention mention : parties) {
      if (mention.first() >= sentence.first()) {
        break;
      }
      Sentence there = scene.words().sentenceOf(mention.first());
      last = mention.actors();
      opensLast = there.index() == previous ? opensLast : last;
      previous = there.index();
      if (there.block() == 0) {
        title.addAll(last);
      }
      if (there.block() == sentence.block()) {
        opensBlock = opensBlock.or(() -> Optional.of(mention.actors()));
      }
    }
    return new Told(title, last, opensLast, opensBlock.orElse(List.of()));
  }

  private boolean party(NameMention mention) {
    return mention.actors().stream().anyMatch(actor -> scene.names().actor(actor).isParty());
  }
}
