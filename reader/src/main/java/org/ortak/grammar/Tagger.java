package org.ortak.grammar;

import java.util.Arrays;
import java.util.Set;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/** Gives each word of a sentence its part of speech, from left to right. */
public final class Tagger {

  private static final Tag[] TAGS = Tag.values();
  private static final int NOUN = Tag.NN.ordinal();
  private static final int ING = Surface.formOf("ing");
  private static final int THING = Surface.formOf("hing");

  private static final Set<Integer> BE =
      Set.of(
          Surface.formOf("is"),
          Surface.formOf("are"),
          Surface.formOf("was"),
          Surface.formOf("were"),
          Surface.formOf("be"),
          Surface.formOf("been"));

  private final Lexicon lexicon;
  private final Scorer scorer;

  public Tagger(Lexicon lexicon, Scorer scorer) {
    this.lexicon = lexicon;
    this.scorer = scorer;
  }

  /** One tag for each word of the sentence. */
  public Tag[] tag(Words words, Sentence sentence) {
    return tag(new Surface(words, sentence));
  }

  /** One tag for each word of the sentence. */
  public Tag[] tag(Surface surface) {
    return tag(surface, new boolean[surface.length], new Tag[0]);
  }

  /**
   * @param names words that are known to belong to a name
   * @param before what the words were tagged with when no names were known: a word that stands
   *     behind the same tags as then has its tag of then; empty where they were not tagged yet
   */
  Tag[] tag(Surface surface, boolean[] names, Tag[] before) {
    TagFeatures features = new TagFeatures(surface, lexicon);
    Features buffer = new Features();
    int[] scores = new int[TAGS.length];
    Tag[] out = new Tag[surface.length];
    int same = TagFeatures.BACK;
    for (int i = 0; i < out.length; i++) {
      int tag = names[i] ? name(surface, i) : known(surface, i);
      if (tag < 0 && before.length > 0 && same >= TagFeatures.BACK) {
        tag = before[i].ordinal();
      }
      if (tag < 0) {
        features.fill(i, buffer);
        Arrays.fill(scores, 0);
        scorer.score(buffer, scores, scores.length);
        tag = best(scores, surface.mark[i + Surface.EDGE]);
        tag = tag == NOUN && isBeing(surface, i) ? Tag.VBG.ordinal() : tag;
      }
      features.decide(i, tag);
      out[i] = TAGS[tag];
      same = before.length > 0 && out[i] == before[i] ? same + 1 : 0;
    }
    return out;
  }

  /**
   * Whether the word ends in "ing" right behind a form of "be" and is no "nothing" or the like: in
   * 1,355 places of the treebanks such a word is never a noun, and rare ones are taken for one.
   */
  private static boolean isBeing(Surface surface, int word) {
    int at = word + Surface.EDGE;
    return surface.last3[at] == ING
        && surface.last4[at] != THING
        && Shape.small(surface.shape[at])
        && BE.contains(surface.form[at - 1]);
  }

  /** A mark or a word in small letters inside a name keeps a tag of its own. */
  private int name(Surface surface, int word) {
    int shape = surface.shape[word + Surface.EDGE];
    boolean plain = surface.mark[word + Surface.EDGE] || Shape.small(shape);
    return plain ? known(surface, word) : Tag.NNP.ordinal();
  }

  /** The tag of a word that needs no choice, else -1. */
  public int known(Surface surface, int word) {
    return lexicon.sure(surface.form[word + Surface.EDGE]);
  }

  /**
   * The choice with the highest score. Only a mark can be punctuation; the first of equals wins.
   */
  public static int best(int[] scores, boolean mark) {
    int best = mark ? Tag.PUNCT.ordinal() : Tag.NN.ordinal();
    int end = mark ? scores.length : Tag.PUNCT.ordinal();
    for (int i = 0; i < end; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
