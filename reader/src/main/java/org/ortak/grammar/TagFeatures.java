package org.ortak.grammar;

/** What the choice of a word's tag looks at: the word, its neighbours, the two tags before. */
public final class TagFeatures {

  /** How many of the tags before a word are looked at. */
  static final int BACK = 2;

  private static final int UNKNOWN = 0x5EED11;

  private final Surface surface;
  private final int[] words;
  private final int[] kinds;
  private final int[] tags;

  /** Begins a sentence. */
  public TagFeatures(Surface surface, Lexicon lexicon) {
    this.surface = surface;
    int size = surface.length + 2 * Surface.EDGE;
    words = new int[size];
    kinds = new int[size];
    tags = new int[size];
    System.arraycopy(surface.form, 0, words, 0, size);
    for (int i = 0; i < surface.length; i++) {
      kinds[i + Surface.EDGE] = lexicon.kind(surface.form[i + Surface.EDGE]);
      if (kinds[i + Surface.EDGE] == 0) {
        hide(i);
      }
    }
  }

  /** Treats a word as one that the lexicon does not know. */
  public void hide(int word) {
    int i = word + Surface.EDGE;
    kinds[i] = Features.join(surface.last3[i], surface.shape[i]);
    words[i] = UNKNOWN;
  }

  /** Notes the tag chosen for a word, as seen by the words after it. */
  public void decide(int word, int tag) {
    tags[word + Surface.EDGE] = tag + 1;
  }

  /** Fills in the features of a word. */
  public void fill(int word, Features out) {
    out.clear();
    int at = word + Surface.EDGE;
    own(at, out);
    around(at, out);
    before(at, out);
  }

  private void own(int i, Features out) {
    Surface s = surface;
    int form = words[i];
    int shape = s.shape[i] << 1 | s.style;
    int place = i == Surface.EDGE ? 1 : 0;
    out.add(1, form);
    out.add(2, form, shape);
    out.add(3, s.last1[i], shape);
    out.add(4, s.last2[i], shape);
    out.add(5, s.last3[i]);
    out.add(6, s.last4[i]);
    out.add(7, s.first1[i], s.last2[i]);
    out.add(8, s.first2[i]);
    out.add(9, s.first3[i]);
    out.add(10, shape, place);
    out.add(11, kinds[i], shape, place);
    out.add(12, s.part[i], shape);
    out.add(13, s.last3[i], shape, place);
    out.add(14, kinds[i]);
  }

  private void around(int i, Features out) {
    Surface s = surface;
    int form = words[i];
    out.add(20, words[i - 1]);
    out.add(21, words[i - 2]);
    out.add(22, words[i + 1]);
    out.add(23, words[i + 2]);
    out.add(24, words[i - 1], form);
    out.add(25, form, words[i + 1]);
    out.add(26, words[i - 1], words[i + 1]);
    out.add(27, kinds[i], kinds[i + 1]);
    out.add(28, kinds[i + 1], kinds[i + 2]);
    out.add(29, kinds[i + 1]);
    out.add(30, s.last3[i - 1]);
    out.add(31, s.last3[i + 1]);
    out.add(32, s.shape[i - 1], s.shape[i] << 1 | s.style, s.shape[i + 1]);
    out.add(33, kinds[i], kinds[i + 1], kinds[i + 2]);
    out.add(34, s.last2[i], s.last2[i + 1]);
    out.add(35, words[i - 1], kinds[i]);
    out.add(36, kinds[i], words[i + 1]);
  }

  private void before(int i, Features out) {
    Surface s = surface;
    int one = tags[i - 1];
    int two = one << 6 | tags[i - 2];
    out.add(40, one);
    out.add(41, two);
    out.add(42, one, words[i]);
    out.add(43, one, kinds[i + 1]);
    out.add(44, one, kinds[i]);
    out.add(45, two, kinds[i]);
    out.add(46, one, s.last3[i]);
    out.add(47, two, s.last2[i]);
    out.add(48, one, s.shape[i] << 1 | s.style);
    out.add(49, one, kinds[i], kinds[i + 1]);
    out.add(50, two, words[i]);
    out.add(51, one, words[i - 1], kinds[i]);
  }
}
