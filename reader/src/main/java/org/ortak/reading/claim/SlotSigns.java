package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ortak.claim.Stage;
import org.ortak.grammar.Tree;
import org.ortak.reading.mention.NameMention;
import org.ortak.text.Sentence;

/**
 * The signs that tell whether a figure, date or place belongs to a claim, in how it stands to it:
 * how far from what tells the claim, whether another claim is nearer, whose name stands beside it.
 */
final class SlotSigns {

  /** Sentences further from all that tell the claim have nothing of it. */
  static final int REACH = 4;

  private static final int FAR = 1000;

  /** So many sentences at the top of an article tell what it is about. */
  private static final int LEAD = 4;

  private final Scene scene;
  private final List<Draft> drafts;
  private final int claim;
  private final Draft draft;
  private final Set<Integer> own = new HashSet<>();
  private final int earlier;

  /**
   * @param claim the number of the claim among the drafts
   */
  SlotSigns(Scene scene, List<Draft> drafts, int claim) {
    this.scene = scene;
    this.drafts = drafts;
    this.claim = claim;
    this.draft = drafts.get(claim);
    draft.parties().forEach(party -> own.add(party.actor().index()));
    int before = 0;
    for (Draft other : drafts) {
      before += other.trigger() < draft.trigger() ? 1 : 0;
    }
    this.earlier = before;
  }

  /** Whether the mention stands near enough to what tells the claim. */
  boolean isNear(Whereabouts at) {
    return Math.abs(at.sentences(claim)) <= REACH;
  }

  /** The signs of what may be the claim's. */
  List<String> of(Weighable<?> mention) {
    List<String> out = new ArrayList<>();
    Whereabouts at = mention.at();
    int away = at.sentences(claim);
    out.add("away:" + away);
    if (away == 0) {
      int nearest = at.nearest(claim);
      int apart = Math.abs(nearest - at.word());
      String size = apart < 4 ? "1" : apart < 8 ? "2" : apart < 15 ? "3" : "4";
      out.add("apart:" + size + (nearest < at.word() ? "after" : "before"));
      out.add("path:" + Paths.told(scene.clausesAt(at.word()), nearest, at.head()));
    }
    ranks(at, out);
    Tree tree = scene.treeAt(at.word());
    parties(tree.sentence(), at.word(), out);
    String stage = draft.stage().map(Stage::word).orElse("none");
    out.add("stage:" + stage);
    mention.signs().tense().ifPresent(tense -> out.add("tense:" + tense + " " + stage));
    standing(tree.sentence(), out);
    return out;
  }

  /** How the mention stands among others of its sort: how many of them are nearer to the claim. */
  List<String> among(Whereabouts at, List<Whereabouts> others) {
    Sentence sentence = scene.words().sentenceOf(at.word());
    int nearer = 0;
    int beside = 0;
    for (Whereabouts other : others) {
      if (other.word() != at.word()) {
        nearer += other.isNearer(claim, at) ? 1 : 0;
        beside += sentence.holds(other.word()) ? 1 : 0;
      }
    }
    return List.of("order:" + Math.min(3, nearer), "beside:" + Math.min(3, beside));
  }

  /** How far up in the article claim and mention stand. */
  private void standing(Sentence sentence, List<String> out) {
    boolean block = false;
    for (int trigger : draft.triggers()) {
      block |= scene.words().sentenceOf(trigger).block() == sentence.block();
    }
    out.add("block:" + block);
    String lead = sentence.index() < LEAD ? "lead" : "later";
    out.add("claim:" + Math.min(2, earlier) + " in " + lead);
    out.add("one claim:" + (drafts.size() == 1));
  }

  private void ranks(Whereabouts at, List<String> out) {
    int nearer = 0;
    int kin = 0;
    boolean beside = false;
    for (int i = 0; i < drafts.size(); i++) {
      boolean isKin = i != claim && drafts.get(i).type() == draft.type();
      beside |= isKin;
      nearer += at.isNearer(i, claim) ? 1 : 0;
      kin += isKin && at.isNearer(i, claim) ? 1 : 0;
    }
    out.add("nearer:" + Math.min(4, nearer));
    out.add("kin nearer:" + Math.min(3, kin));
    out.add("kin:" + beside + " nearer:" + (kin > 0));
  }

  private void parties(Sentence sentence, int word, List<String> out) {
    boolean here = false;
    boolean others = false;
    boolean placed = false;
    int least = FAR;
    boolean nearestOwn = false;
    for (NameMention mention : mentions(sentence)) {
      boolean party = false;
      boolean mine = false;
      for (int actor : mention.actors()) {
        party |= scene.names().actor(actor).isParty();
        mine |= own.contains(actor);
        placed |= draft.isAt(scene.names().actor(actor).name());
      }
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

  /** The mentions that begin in the sentence. */
  private List<NameMention> mentions(Sentence sentence) {
    List<NameMention> out = new ArrayList<>();
    for (int word = sentence.first(); word < sentence.end(); word++) {
      int at = word;
      scene.mentionAt(word).filter(mention -> mention.first() == at).ifPresent(out::add);
    }
    return out;
  }
}
