package org.ortak.grammar;

/** What the choice of a word's tag looks at: the word, its neighbours, the two tags before. */
public final class TagFeatures {

  private final Surface surface;
  private final int[] kinds;
  private final int[] tags;

  /** Begins a sentence. */
  public TagFeatures(Surface surface, Lexicon lexicon) {
    this.surface = surface;
    int size = surface.length + 2 * Surface.EDGE;
    kinds = new int[size];
    tags = new int[size];
    for (int i = 0; i < size; i++) {
      int kind = lexicon.kind(surface.form[i]);
      kinds[i] = kind != 0 ? kind : Features.join(surface.last3[i], surface.shape[i]);
    }
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
    int form = s.form[i];
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
    int form = s.form[i];
    out.add(20, s.form[i - 1]);
    out.add(21, s.form[i - 2]);
    out.add(22, s.form[i + 1]);
    out.add(23, s.form[i + 2]);
    out.add(24, s.form[i - 1], form);
    out.add(25, form, s.form[i + 1]);
    out.add(26, s.form[i - 1], s.form[i + 1]);
    out.add(27, kinds[i], kinds[i + 1]);
    out.add(28, kinds[i + 1], kinds[i + 2]);
    out.add(29, kinds[i + 1]);
    out.add(30, s.last3[i - 1]);
    out.add(31, s.last3[i + 1]);
    out.add(32, s.shape[i - 1], s.shape[i] << 1 | s.style, s.shape[i + 1]);
    out.add(33, kinds[i], kinds[i + 1], kinds[i + 2]);
    out.add(34, s.last2[i], s.last2[i + 1]);
    out.add(35, s.form[i - 1], kinds[i]);
    out.add(36, kinds[i], s.form[i + 1]);
  }

  private void before(int i, Features out) {
    Surface s = surface;
    int one = tags[i - 1];
    int two = one << 6 | tags[i - 2];
    out.add(40, one);
    out.add(41, two);
    out.add(42, one, s.form[i]);
    out.add(43, one, kinds[i + 1]);
    out.add(44, one, kinds[i]);
    out.add(45, two, kinds[i]);
    out.add(46, one, s.last3[i]);
    out.add(47, two, s.last2[i]);
    out.add(48, one, s.shape[i] << 1 | s.style);
    out.add(49, one, kinds[i], kinds[i + 1]);
    out.add(50, two, s.form[i]);
    out.add(51, one, s.form[i - 1], kinds[i]);
  }
}
