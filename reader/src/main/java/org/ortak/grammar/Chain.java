package org.ortak.grammar;

/**
 * The words of a sentence as the parser takes them: punctuation is left out and remembered as a
 * property of the words beside it. Word numbers run from 1; 0 stands for no word, the number after
 * the last for the root.
 */
public final class Chain {

  private static final int ROOT_TAG = 63;

  private static final int UNKNOWN = 0x5EED21;

  final int size;
  final int[] form;
  final int[] tag;
  final int[] shape;
  final int[] ending;
  final int[] before;
  final int[] after;
  final int[] commas;
  final int[] breaks;
  private final int[] place;

  /** Takes the words of a sentence that are not punctuation. */
  public Chain(Surface surface, Tag[] tags, Lexicon lexicon) {
    this(surface, tags, lexicon, new boolean[tags.length]);
  }

  /**
   * @param passed words to leave out as well
   */
  Chain(Surface surface, Tag[] tags, Lexicon lexicon, boolean[] passed) {
    int n = 0;
    for (int i = 0; i < tags.length; i++) {
      n += tags[i] == Tag.PUNCT || passed[i] ? 0 : 1;
    }
    size = n;
    form = new int[n + 2];
    tag = new int[n + 2];
    shape = new int[n + 2];
    ending = new int[n + 2];
    before = new int[n + 2];
    after = new int[n + 2];
    commas = new int[n + 2];
    breaks = new int[n + 2];
    place = new int[n + 2];
    tag[n + 1] = ROOT_TAG;
    form[n + 1] = ROOT_TAG;
    fill(surface, tags, passed);
    for (int node = 1; node <= n; node++) {
      if (lexicon.kind(form[node]) == 0) {
        form[node] = UNKNOWN + shape[node];
      }
    }
  }

  private void fill(Surface surface, Tag[] tags, boolean[] passed) {
    int at = 0;
    int comma = 0;
    int cut = 0;
    int last = 0;
    for (int i = 0; i < tags.length; i++) {
      int form = surface.form[i + Surface.EDGE];
      if (passed[i]) {
        continue;
      }
      if (tags[i] == Tag.PUNCT) {
        after[at] = after[at] == 0 ? form : after[at];
        last = form;
        comma += form == Signs.COMMA ? 1 : 0;
        cut += form == Signs.COMMA ? 0 : 1;
      } else {
        at++;
        put(at, surface, i);
        tag[at] = tags[i].ordinal() + 1;
        before[at] = last;
        commas[at] = comma;
        breaks[at] = cut;
        last = 0;
      }
    }
    before[size + 1] = last;
    commas[size + 1] = comma;
    breaks[size + 1] = cut;
  }

  private void put(int at, Surface surface, int word) {
    int from = word + Surface.EDGE;
    form[at] = surface.form[from];
    shape[at] = surface.shape[from];
    ending[at] = surface.last3[from];
    place[at] = word;
  }

  /** How many words there are; the root's number is one more. */
  public int size() {
    return size;
  }

  /** The place of a word in the sentence, from 0. */
  public int place(int node) {
    return place[node];
  }
}
