package org.ortak.answer.versions;

import java.util.List;

/**
 * Where the words of one text are others than those of the text before it.
 *
 * @param passages that changed, in the order of the texts
 * @param sameAfter how many paragraphs behind the last of them are the same in both
 */
public record TextDifference(List<Passage> passages, int sameAfter) {

  public TextDifference {
    passages = List.copyOf(passages);
  }

  /**
   * A paragraph that changed, or that only one of the texts has.
   *
   * @param sameBefore how many paragraphs before it, up to the one that changed before, are the
   *     same
   */
  public record Passage(int sameBefore, List<Run> runs) {

    public Passage {
      runs = List.copyOf(runs);
    }
  }

  /** Words that stand together in both texts, or in one. */
  public record Run(Sort sort, String words) {}

  /** Whose words they are. */
  public enum Sort {
    SAME,
    GONE,
    NEW
  }

  public boolean isNone() {
    return passages.isEmpty();
  }
}
