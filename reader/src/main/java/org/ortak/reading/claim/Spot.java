package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameMention;
import org.ortak.text.Sentence;

/**
 * A place in a sentence where parties are meant.
 *
 * @param head the word by which the mention hangs in the sentence
 */
record Spot(int head, NameMention mention, List<Actor> actors) {

  /** How many sentences before it lend a sentence their parties. */
  private static final int CONTEXT = 3;

  /** The spots of a sentence where somebody is meant who can be a party, in order. */
  static List<Spot> of(Scene scene, Sentence sentence) {
    return of(scene, sentence, Actor::isParty);
  }

  /** The spots of a sentence where somebody is meant who fits, in order. */
  static List<Spot> of(Scene scene, Sentence sentence, Predicate<Actor> fits) {
    List<Spot> out = new ArrayList<>();
    Tree tree = scene.clausesOf(sentence).tree();
    int word = sentence.first();
    while (word < sentence.end()) {
      var mention = scene.mentionAt(word);
      if (mention.isEmpty()) {
        word++;
        continue;
      }
      List<Actor> parties = scene.names().actorsAt(word).stream().filter(fits).toList();
      if (!parties.isEmpty()) {
        out.add(new Spot(head(tree, mention.get()), mention.get(), parties));
      }
      word = mention.get().end();
    }
    return out;
  }

  /**
   * Those of the sentence who fit and, if there are any, those in view from the sentences before
   * it.
   */
  static List<Spot> inView(Scene scene, Sentence sentence, Predicate<Actor> fits) {
    List<Spot> out = new ArrayList<>(of(scene, sentence, fits));
    Set<Actor> known = new HashSet<>();
    out.forEach(spot -> known.addAll(spot.actors()));
    for (int back = 1;
        !known.isEmpty() && back <= CONTEXT && sentence.index() - back >= 0;
        back++) {
      for (Spot spot : of(scene, scene.sentences().get(sentence.index() - back), fits)) {
        boolean near = back == 1 || spot.isSubject(scene);
        if (near && spot.actors().size() == 1 && known.addAll(spot.actors())) {
          out.add(spot);
        }
      }
    }
    if (!known.isEmpty()) {
      topic(scene, sentence).filter(spot -> known.addAll(spot.actors())).ifPresent(out::add);
    }
    return out;
  }

  /** The organisation that the article names most, where it was first named before the sentence. */
  private static Optional<Spot> topic(Scene scene, Sentence sentence) {
    return scene
        .names()
        .topic()
        .filter(mention -> mention.first() < sentence.first())
        .map(
            mention ->
                new Spot(
                    head(scene.treeAt(mention.first()), mention),
                    mention,
                    scene.names().actorsAt(mention.first())));
  }

  /** Whether the mention is the subject of its sentence or of a clause in it. */
  boolean isSubject(Scene scene) {
    Relation relation = scene.treeAt(head).relation(head);
    return relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS;
  }

  private static int head(Tree tree, NameMention mention) {
    for (int word = mention.end() - 1; word >= mention.first(); word--) {
      if (tree.head(word) < mention.first() || tree.head(word) >= mention.end()) {
        return word;
      }
    }
    return mention.end() - 1;
  }
}
