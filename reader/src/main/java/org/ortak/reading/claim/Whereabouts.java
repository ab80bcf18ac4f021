package org.ortak.reading.claim;

import java.util.List;

/** Where a figure, date or place is told, and how far that is from each claim. */
final class Whereabouts {

  /** A sentence between two words counts like so many words; a sentence back twice. */
  private static final int SENTENCE = 1000;

  private final Scene scene;
  private final int word;
  private final int head;
  private final int[] nearest;
  private final int[] apart;

  /**
   * @param drafts the claims
   * @param word its first word
   * @param head the word by which it hangs in its sentence
   */
  Whereabouts(Scene scene, List<Draft> drafts, int word, int head) {
    this.scene = scene;
    this.word = word;
    this.head = head;
    this.nearest = new int[drafts.size()];
    this.apart = new int[drafts.size()];
    for (int i = 0; i < apart.length; i++) {
      nearest[i] = nearest(drafts.get(i));
      apart[i] = apart(nearest[i]);
    }
  }

  private int nearest(Draft draft) {
    int best = draft.trigger();
    for (int trigger : draft.triggers()) {
      if (apart(trigger) < apart(best)) {
        best = trigger;
      }
    }
    return best;
  }

  private int apart(int trigger) {
    int sentences = sentencesAfter(trigger);
    return (sentences < 0 ? -2 * sentences : sentences) * SENTENCE + Math.abs(trigger - word);
  }

  private int sentencesAfter(int trigger) {
    return scene.words().sentenceOf(word).index() - scene.words().sentenceOf(trigger).index();
  }

  int word() {
    return word;
  }

  int head() {
    return head;
  }

  /** Of the words that tell the claim, by its number, the one that is nearest. */
  int nearest(int claim) {
    return nearest[claim];
  }

  /** How many sentences after what tells the claim it stands; negative before it. */
  int sentences(int claim) {
    return sentencesAfter(nearest[claim]);
  }

  /** Whether it is nearer to one claim than to the other, by their numbers. */
  boolean isNearer(int one, int other) {
    return apart[one] < apart[other];
  }

  /** Whether it is nearer to the claim than something else that is told. */
  boolean isNearer(int claim, Whereabouts than) {
    return apart[claim] < than.apart[claim];
  }
}
