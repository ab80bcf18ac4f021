package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ortak.claim.Stage;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.clause.Mood;
import org.ortak.reading.mention.NameMention;
import org.ortak.text.Sentence;

/**
 * The signs that tell whether a figure, date or place belongs to a claim: how far it stands from
 * what tells the claim, whether another claim is nearer, whose name stands beside it, what governs
 * it.
 */
final class SlotSigns {

  /** Sentences further from all that tell the claim have nothing of it. */
  static final int REACH = 4;

  private static final int FAR = 1000;

  /** So many sentences at the top of an article tell what it is about. */
  private static final int LEAD = 4;

  /** What a verb is done by and to. */
  private static final Set<Relation> WITH =
      EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ);

  private final Scene scene;
  private final Senses senses;
  private final List<Draft> drafts;

  SlotSigns(Scene scene, Senses senses, List<Draft> drafts) {
    this.scene = scene;
    this.senses = senses;
    this.drafts = drafts;
  }

  /** Whether the word stands near enough to what tells the claim. */
  boolean isNear(Draft draft, int word) {
    return Math.abs(sentences(draft, word)) <= REACH;
  }

  /** The signs of a mention that begins at the word and hangs in its sentence by the head. */
  List<String> of(Draft draft, int word, int head) {
    List<String> out = new ArrayList<>();
    int away = sentences(draft, word);
    int nearest = nearest(draft, word);
    out.add("away:" + away);
    Tree tree = scene.treeAt(word);
    if (away == 0) {
      int apart = Math.abs(nearest - word);
      String size = apart < 4 ? "1" : apart < 8 ? "2" : apart < 15 ? "3" : "4";
      out.add("apart:" + size + (nearest < word ? "after" : "before"));
      out.add("path:" + Paths.told(scene.clausesAt(word), nearest, head));
    }
    ranks(draft, word, out);
    parties(draft, word, out);
    above(tree, head, out);
    int before = word - 1;
    if (tree.sentence().holds(before)) {
      out.add("after:" + tree.lemma(before));
    }
    if (tree.sentence().block() == 0) {
      out.add("title");
    }
    boolean block =
        draft.triggers().stream()
            .anyMatch(
                trigger -> scene.words().sentenceOf(trigger).block() == tree.sentence().block());
    out.add("block:" + block);
    int verb = verb(scene.clausesAt(head), head);
    stance(draft, verb, out);
    deed(tree, verb, out);
    standing(draft, tree, out);
    return out;
  }

  /** How the mention stands among others of its sort: how many of them are nearer to the claim. */
  List<String> among(Draft draft, int word, List<Integer> others) {
    int own = distance(draft, word);
    Sentence sentence = scene.words().sentenceOf(word);
    int nearer = 0;
    int beside = 0;
    for (int other : others) {
      if (other != word) {
        nearer += distance(draft, other) < own ? 1 : 0;
        beside += sentence.holds(other) ? 1 : 0;
      }
    }
    return List.of("order:" + Math.min(3, nearer), "beside:" + Math.min(3, beside));
  }

  /** The nearest verb above a word, -1 for none. */
  private static int verb(Clauses clauses, int head) {
    int at = clauses.tree().head(head);
    while (at >= 0 && !clauses.isVerb(at)) {
      at = clauses.tree().head(at);
    }
    return at;
  }

  /** The tense of the verb above the mention, and the claim's stage. */
  private void stance(Draft draft, int verb, List<String> out) {
    String stage = draft.stage().map(Stage::word).orElse("none");
    out.add("stage:" + stage);
    if (verb < 0) {
      out.add("tense:none");
      return;
    }
    Mood mood = scene.clausesAt(verb).mood(verb);
    String tense = mood.tense() + mood.modal().map(modal -> " " + modal).orElse("");
    out.add("tense:" + tense);
    out.add("tense:" + mood.tense() + " " + stage);
    if (mood.negated()) {
      out.add("negated");
    }
  }

  /**
   * What is done by the verb above the mention, and what with: construction begins, cells leave.
   */
  private void deed(Tree tree, int verb, List<String> out) {
    if (verb < 0) {
      return;
    }
    List<String> done = senses.of(tree.lemma(verb));
    for (int child = tree.nextChild(verb, tree.sentence().first() - 1);
        child >= 0;
        child = tree.nextChild(verb, child)) {
      if (!WITH.contains(tree.relation(child)) || !tree.tag(child).isNoun()) {
        continue;
      }
      for (String sense : senses.of(tree.lemma(child))) {
        out.add("with:~" + sense);
        done.forEach(deed -> out.add("does:~" + deed + " with ~" + sense));
      }
    }
  }

  /** How far up in the article claim and mention stand. */
  private void standing(Draft draft, Tree tree, List<String> out) {
    int before = 0;
    for (Draft other : drafts) {
      before += other.trigger() < draft.trigger() ? 1 : 0;
    }
    String lead = tree.sentence().index() < LEAD ? "lead" : "later";
    out.add("claim:" + Math.min(2, before) + " in " + lead);
    out.add("one claim:" + (drafts.size() == 1));
  }

  private void ranks(Draft draft, int word, List<String> out) {
    int own = distance(draft, word);
    int nearer = 0;
    int kin = 0;
    int beside = 0;
    for (Draft other : drafts) {
      if (other == draft) {
        continue;
      }
      int there = distance(other, word);
      nearer += there < own ? 1 : 0;
      kin += there < own && other.type() == draft.type() ? 1 : 0;
      beside += other.type() == draft.type() ? 1 : 0;
    }
    out.add("nearer:" + Math.min(4, nearer));
    out.add("kin nearer:" + Math.min(3, kin));
    out.add("kin:" + (beside > 0) + " nearer:" + (kin > 0));
  }

  private void parties(Draft draft, int word, List<String> out) {
    Sentence sentence = scene.words().sentenceOf(word);
    Set<Integer> own = new HashSet<>();
    draft.parties().forEach(party -> own.add(party.actor().index()));
    Set<String> places = new HashSet<>();
    draft.places().forEach(place -> places.add(place.name()));
    boolean here = false;
    boolean others = false;
    boolean placed = false;
    int least = FAR;
    boolean nearestOwn = false;
    for (NameMention mention : scene.names().mentions()) {
      if (!sentence.holds(mention.first())) {
        continue;
      }
      boolean party =
          mention.actors().stream().anyMatch(actor -> scene.names().actor(actor).isParty());
      boolean mine = mention.actors().stream().anyMatch(own::contains);
      placed |=
          mention.actors().stream()
              .anyMatch(actor -> places.contains(scene.names().actor(actor).name()));
      here |= mine;
      others |= party && !mine;
      int apart = Math.abs(mention.first() - word);
      if ((party || mine) && apart < least) {
        least = apart;
        nearestOwn = mine;
      }
    }
    out.add("party:" + here + " others:" + others + " nearest:" + nearestOwn);
    out.add("place here:" + placed);
  }

  private void above(Tree tree, int head, List<String> out) {
    int at = head;
    for (int step = 0; step < 3; step++) {
      Relation relation = tree.relation(at);
      at = tree.head(at);
      if (at < 0) {
        return;
      }
      if (step == 0) {
        out.add("as:" + relation);
      }
      out.add("up" + (step == 0 ? "1:" : ":") + tree.lemma(at));
      for (String sense : senses.of(tree.lemma(at))) {
        out.add("up:~" + sense);
      }
    }
    for (int child = tree.nextChild(head, tree.sentence().first() - 1);
        child >= 0;
        child = tree.nextChild(head, child)) {
      if (tree.tag(child) == Tag.IN || tree.tag(child) == Tag.TO) {
        out.add("by:" + tree.lemma(child));
      } else if (tree.tag(child).isNoun()) {
        senses.of(tree.lemma(child)).forEach(sense -> out.add("down:~" + sense));
      }
    }
  }

  private int nearest(Draft draft, int word) {
    int best = draft.trigger();
    for (int trigger : draft.triggers()) {
      if (apart(trigger, word) < apart(best, word)) {
        best = trigger;
      }
    }
    return best;
  }

  private int distance(Draft draft, int word) {
    return apart(nearest(draft, word), word);
  }

  private int apart(int trigger, int word) {
    int sentences =
        scene.words().sentenceOf(word).index() - scene.words().sentenceOf(trigger).index();
    int cost = sentences < 0 ? -2 * sentences : sentences;
    return cost * FAR + Math.abs(trigger - word);
  }

  /** How many sentences after what tells the claim the word stands; negative before it. */
  private int sentences(Draft draft, int word) {
    return scene.words().sentenceOf(word).index()
        - scene.words().sentenceOf(nearest(draft, word)).index();
  }
}
