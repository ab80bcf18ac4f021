package org.ortak.grammar;

import java.util.Arrays;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/**
 * A parsed sentence: for each of its words the part of speech, the lemma, the word that it hangs on
 * and how. Words are given by their number in the whole text; a word outside the sentence is a
 * caller's fault.
 */
public final class Tree {

  private final Words words;
  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;
  private final int[] heads;
  private final Relation[] relations;
  private final int[] firstChild;
  private final int[] nextSibling;

  /**
   * @param heads for each word of the sentence the number, in the whole text, of its head; -1 for
   *     the root
   */
  public Tree(
      Words words,
      Sentence sentence,
      Tag[] tags,
      String[] lemmas,
      int[] heads,
      Relation[] relations) {
    this.words = words;
    this.sentence = sentence;
    this.tags = tags.clone();
    this.lemmas = lemmas.clone();
    this.heads = heads.clone();
    this.relations = relations.clone();
    firstChild = new int[heads.length + 1];
    nextSibling = new int[heads.length];
    Arrays.fill(firstChild, -1);
    for (int i = heads.length - 1; i >= 0; i--) {
      int parent = row(heads[i]);
      nextSibling[i] = firstChild[parent];
      firstChild[parent] = i;
    }
  }

  /** Where a head's first child is kept: the root's at 0, a word's after it. */
  private int row(int head) {
    return head < 0 ? 0 : head - sentence.first() + 1;
  }

  public Words words() {
    return words;
  }

  public Sentence sentence() {
    return sentence;
  }

  /** The tags of all words, in order. */
  Tag[] tags() {
    return tags.clone();
  }

  /** The lemmas of all words, in order. */
  String[] lemmas() {
    return lemmas.clone();
  }

  public Tag tag(int word) {
    return tags[word - sentence.first()];
  }

  public String lemma(int word) {
    return lemmas[word - sentence.first()];
  }

  /** The word that this one hangs on; -1 for the root. */
  public int head(int word) {
    return heads[word - sentence.first()];
  }

  public Relation relation(int word) {
    return relations[word - sentence.first()];
  }

  /**
   * The first word after {@code after} that hangs on {@code head}, else -1; begin with {@code
   * sentence().first() - 1}.
   */
  public int nextChild(int head, int after) {
    int first = sentence.first();
    boolean sibling = sentence.holds(after) && head(after) == head;
    int child = sibling ? nextSibling[after - first] : firstChild[row(head)];
    while (child >= 0 && child + first <= after) {
      child = nextSibling[child];
    }
    return child < 0 ? -1 : child + first;
  }

  /** The first child of {@code head} with this relation, else -1. */
  public int child(int head, Relation relation) {
    for (int i = firstChild[row(head)]; i >= 0; i = nextSibling[i]) {
      if (relations[i] == relation) {
        return i + sentence.first();
      }
    }
    return -1;
  }
}
