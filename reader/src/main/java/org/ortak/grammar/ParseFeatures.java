package org.ortak.grammar;

/**
 * What a parser's move looks at: the words on top of the stack and next in line, their children so
 * far, the distance and the punctuation between them. The templates follow Zhang and Nivre (2011),
 * with the preposition of the next phrase and the marks beside the words added.
 */
public final class ParseFeatures {

  private final Chain chain;
  private final Configuration now;
  private final int[] form;
  private final int[] tag;

  /** Watches a configuration over a chain. */
  public ParseFeatures(Chain chain, Configuration now) {
    this.chain = chain;
    this.now = now;
    this.form = chain.form;
    this.tag = chain.tag;
  }

  /** Fills in all features of the configuration as it stands. */
  public void fill(Features out) {
    first(out);
    more(out);
  }

  /**
   * Fills in those features alone that mostly settle the move: the fewest that take most moves of
   * other articles as all features do, by leaving out one template after another.
   */
  void first(Features out) {
    out.clear();
    int s = now.stack(0);
    int b = now.next();
    single(s, b, out);
    pair(b, out);
    line(s, b, out);
    distance(s, b, out);
    valency(s, b, out);
    parents(s, b, out);
    stackChildren(s, out);
    nextChildren(s, b, out);
    phrase(s, b, out);
    marks(s, b, out);
  }

  /** Fills in the others, without those of {@link #first}. */
  void rest(Features out) {
    out.clear();
    more(out);
  }

  private void more(Features out) {
    int s = now.stack(0);
    int b = now.next();
    moreSingle(s, b, out);
    morePair(s, b, out);
    moreLine(s, b, out);
    moreDistance(s, b, out);
    moreValency(s, b, out);
    moreParents(s, b, out);
    moreStackChildren(s, b, out);
    moreNextChildren(s, b, out);
    morePhrase(s, b, out);
    moreMarks(s, b, out);
  }

  private void single(int s, int b, Features out) {
    int b1 = now.ahead(1);
    int b2 = now.ahead(2);
    out.add(1, form[s], tag[s]);
    out.add(2, form[s]);
    out.add(3, tag[s]);
    out.add(4, form[b], tag[b]);
    out.add(5, form[b]);
    out.add(6, tag[b]);
    out.add(8, form[b1]);
    out.add(9, tag[b1]);
    out.add(11, tag[b2]);
  }

  private void pair(int b, Features out) {
    int bp = tag[b];
    out.add(25, bp << 6 | tag[now.ahead(1)]);
  }

  private void line(int s, int b, Features out) {
    int s1 = now.stack(1);
    int s2 = now.stack(2);
    int tags = tag[s] << 6 | tag[b];
    int b1 = tag[now.ahead(1)];
    out.add(31, tags << 6 | b1);
    out.add(33, tag[s1] << 12 | tags);
    out.add(36, tag[s2] << 18 | tag[s1] << 12 | tags);
    out.add(38, tag[b - 1], tags);
  }

  private void distance(int s, int b, Features out) {
    int d = steps(b - s);
    out.add(42, form[b], d);
    out.add(43, tag[b], d);
    out.add(45, tag[s] << 6 | tag[b], d);
  }

  private void valency(int s, int b, Features out) {
    int right = Math.min(now.rightCount[s], 4);
    int left = Math.min(now.leftCount[s], 4);
    int sr = set(now.rightSet[s]);
    int bl = set(now.leftSet[b]);
    out.add(51, tag[s], right);
    out.add(52, form[s], left);
    out.add(53, tag[s], left);
    out.add(57, tag[s], sr);
    out.add(60, form[b], bl);
    out.add(61, tag[b], bl);
  }

  private void parents(int s, int b, Features out) {
    int h = now.head[s];
    int h2 = now.head[h];
    out.add(72, now.label[s]);
    out.add(77, tag[h2] << 12 | tag[h] << 6 | tag[s]);
    out.add(80, now.label[s], form[s], tag[b]);
  }

  private void stackChildren(int s, Features out) {
    int l = now.left1[s];
    int r = now.right1[s];
    int l2 = now.left2[s];
    out.add(92, now.label[l]);
    out.add(93, form[r], tag[s]);
    out.add(95, now.label[r]);
    out.add(101, form[l2]);
    out.add(102, now.label[l2]);
    out.add(103, tag[s] << 12 | tag[l] << 6 | tag[l2]);
  }

  private void nextChildren(int s, int b, Features out) {
    int l = now.left1[b];
    int l2 = now.left2[b];
    int tags = tag[s] << 6 | tag[b];
    out.add(110, form[l], tag[b]);
    out.add(111, tag[l]);
    out.add(112, now.label[l]);
    out.add(115, now.label[l2]);
    out.add(119, now.label[l], tags);
  }

  private void phrase(int s, int b, Features out) {
    int opener = now.opener[b];
    int tags = tag[s] << 6 | tag[b];
    out.add(130, form[s], opener, tags);
    out.add(132, opener, tags);
    out.add(133, opener, now.opener[s], tags);
    out.add(135, opener, form[now.head[s]], tags);
    out.add(136, opener, tag[now.stack(1)] << 12 | tags);
  }

  private void marks(int s, int b, Features out) {
    int tags = tag[s] << 6 | tag[b];
    int commas = Math.min(chain.commas[b] - chain.commas[s], 2);
    int breaks = Math.min(chain.breaks[b] - chain.breaks[s], 2);
    int between = commas << 2 | breaks;
    out.add(140, between, tags);
    out.add(144, between, form[s], tag[b]);
    out.add(145, between, form[b], tag[s]);
    out.add(147, between, tags, set(now.leftSet[b]));
    out.add(148, chain.before[s], chain.after[b], tags);
    out.add(150, chain.before[now.ahead(1)], tags << 6 | tag[now.ahead(1)]);
  }

  private void moreSingle(int s, int b, Features out) {
    int b1 = now.ahead(1);
    int b2 = now.ahead(2);
    out.add(7, form[b1], tag[b1]);
    out.add(10, form[b2], tag[b2]);
    out.add(12, chain.ending[s], tag[s]);
    out.add(13, chain.ending[b], tag[b]);
  }

  private void morePair(int s, int b, Features out) {
    int sp = tag[s];
    int bp = tag[b];
    int tags = sp << 6 | bp;
    out.add(20, form[s], form[b], tags);
    out.add(21, form[s], tags);
    out.add(22, form[b], tags);
    out.add(23, form[s], form[b]);
    out.add(24, tags);
    out.add(26, form[s], bp, form[now.ahead(1)]);
    out.add(27, chain.ending[s], chain.ending[b], tags);
    out.add(28, tags << 6 | tag[now.ahead(1)], form[s]);
    out.add(29, tags << 6 | tag[now.ahead(1)], form[b]);
  }

  private void moreLine(int s, int b, Features out) {
    int s1 = now.stack(1);
    int tags = tag[s] << 6 | tag[b];
    int b1 = tag[now.ahead(1)];
    int b2 = tag[now.ahead(2)];
    out.add(30, tag[b] << 12 | b1 << 6 | b2);
    out.add(32, tags << 12 | b1 << 6 | b2);
    out.add(34, form[s1], tags);
    out.add(35, tag[s1] << 18 | tags << 6 | b1);
    out.add(37, form[s1], form[b], tag[s]);
    out.add(39, tag[Math.min(s + 1, b)] << 12 | tags);
  }

  private void moreDistance(int s, int b, Features out) {
    int d = steps(b - s);
    out.add(40, form[s], d);
    out.add(41, tag[s], d);
    out.add(44, form[s], form[b], d);
  }

  private void moreValency(int s, int b, Features out) {
    int right = Math.min(now.rightCount[s], 4);
    int next = Math.min(now.leftCount[b], 4);
    int sr = set(now.rightSet[s]);
    int sl = set(now.leftSet[s]);
    int bl = set(now.leftSet[b]);
    out.add(50, form[s], right);
    out.add(54, form[b], next);
    out.add(55, tag[b], next);
    out.add(56, form[s], sr);
    out.add(58, form[s], sl);
    out.add(59, tag[s], sl);
    out.add(62, tag[s] << 6 | tag[b], sr, bl);
    out.add(63, tag[s] << 6 | tag[b], sl, sr);
  }

  private void moreParents(int s, int b, Features out) {
    int h = now.head[s];
    int h2 = now.head[h];
    out.add(70, form[h]);
    out.add(71, tag[h]);
    out.add(73, form[h2]);
    out.add(74, tag[h2]);
    out.add(75, now.label[h]);
    out.add(76, tag[h] << 12 | tag[s] << 6 | tag[b]);
    out.add(78, now.label[s], tag[s] << 6 | tag[b]);
    out.add(79, form[h], tag[s] << 6 | tag[b]);
    out.add(81, now.label[now.stack(1)] << 6 | now.label[s], tag[s] << 6 | tag[b]);
  }

  private void moreStackChildren(int s, int b, Features out) {
    int l = now.left1[s];
    int r = now.right1[s];
    int r2 = now.right2[s];
    int tags = tag[s] << 6 | tag[b];
    out.add(90, form[l], tag[s]);
    out.add(91, tag[l]);
    out.add(94, tag[r]);
    out.add(96, tag[l] << 12 | tags);
    out.add(97, tag[r] << 12 | tags);
    out.add(98, form[r2]);
    out.add(99, tag[r2]);
    out.add(100, now.label[r2]);
    out.add(104, tag[s] << 12 | tag[r] << 6 | tag[r2]);
    out.add(105, form[r], form[b], tags);
    out.add(106, now.label[r] << 6 | now.label[r2], tags);
  }

  private void moreNextChildren(int s, int b, Features out) {
    int l = now.left1[b];
    int l2 = now.left2[b];
    int tags = tag[s] << 6 | tag[b];
    out.add(113, form[l2]);
    out.add(114, tag[l2]);
    out.add(116, tags << 6 | tag[l]);
    out.add(117, tag[b] << 12 | tag[l] << 6 | tag[l2]);
    out.add(118, form[l], tags);
    out.add(120, form[s], form[l], tag[b]);
  }

  private void morePhrase(int s, int b, Features out) {
    int opener = now.opener[b];
    int tags = tag[s] << 6 | tag[b];
    out.add(131, form[b], opener, tag[s]);
    out.add(134, opener, now.opener[now.right1[s]], tags);
    out.add(137, now.opener[s], tags);
  }

  private void moreMarks(int s, int b, Features out) {
    int tags = tag[s] << 6 | tag[b];
    int commas = Math.min(chain.commas[b] - chain.commas[s], 2);
    int breaks = Math.min(chain.breaks[b] - chain.breaks[s], 2);
    int between = commas << 2 | breaks;
    out.add(141, chain.before[b], tags);
    out.add(142, chain.after[s], tags);
    out.add(143, chain.after[b], tags);
    out.add(146, between, tags, now.label[s]);
    out.add(149, chain.shape[s] << 9 | chain.shape[b], tags);
  }

  private static int steps(int distance) {
    if (distance < 5) {
      return distance;
    }
    return distance < 7 ? 5 : distance < 11 ? 6 : 7;
  }

  private static int set(long labels) {
    return (int) (labels ^ (labels >>> 32) * 0x9E3779B1L);
  }
}
