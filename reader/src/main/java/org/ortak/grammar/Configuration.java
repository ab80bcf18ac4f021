package org.ortak.grammar;

/**
 * How far the parser has come: the stack of words that may still take part, the next word, and the
 * arcs drawn so far. Numbers are those of a {@link Chain}.
 */
public final class Configuration {

  final int size;
  final int[] head;
  final int[] label;
  final int[] left1;
  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;
  final long[] leftSet;
  final long[] rightSet;
  final int[] opener;
  private final Chain chain;
  private final int[] stack;
  private int depth;
  private int next;
  private boolean back;

  public Configuration(Chain chain) {
    this.chain = chain;
    size = chain.size();
    int n = size + 2;
    head = new int[n];
    label = new int[n];
    left1 = new int[n];
    left2 = new int[n];
    right1 = new int[n];
    right2 = new int[n];
    leftCount = new int[n];
    rightCount = new int[n];
    leftSet = new long[n];
    rightSet = new long[n];
    opener = new int[n];
    stack = new int[n];
    next = 1;
  }

  /** The next word; the root's number when none is left. */
  public int next() {
    return next;
  }

  public int depth() {
    return depth;
  }

  /** The word {@code below} places under the top of the stack, 0 if there is none. */
  public int stack(int below) {
    return below < depth ? stack[depth - 1 - below] : 0;
  }

  /** The head that a word was given, 0 for none yet. */
  public int head(int node) {
    return head[node];
  }

  /** The relation that a word was given, as its place in {@link Relation}. */
  public int label(int node) {
    return label[node] - 1;
  }

  public boolean finished() {
    return next == size + 1 && depth == 0;
  }

  /** The word {@code steps} places after the next; the root's number where the words end. */
  public int ahead(int steps) {
    return back || next + steps > size ? size + 1 : next + steps;
  }

  /** Whether the next word is the last that still takes part: it was put back from the stack. */
  public boolean lastChance() {
    return back;
  }

  /** Whether the next word may go onto the stack as it is. */
  public boolean canShift() {
    return next <= size && (!back || depth == 0);
  }

  public boolean canReduce() {
    return depth > 0 && head[stack[depth - 1]] != 0;
  }

  public boolean canLeft() {
    return depth > 0 && head[stack[depth - 1]] == 0;
  }

  public boolean canRight() {
    return depth > 0 && next <= size;
  }

  /** Makes a move that {@link Actions} numbers. */
  public void apply(int action) {
    if (action == Actions.SHIFT) {
      push();
    } else if (action == Actions.REDUCE) {
      depth--;
    } else if (Actions.isLeft(action)) {
      int child = stack[--depth];
      hang(child, next, Actions.relation(action));
      addLeft(next, child);
    } else {
      int parent = stack[depth - 1];
      hang(next, parent, Actions.relation(action));
      addRight(parent, next);
      push();
    }
    if (next > size) {
      settle();
    }
  }

  private void push() {
    stack[depth++] = next;
    next = back ? size + 1 : next + 1;
    back = false;
  }

  /**
   * When no word is left: takes the words that have a head off the stack's top, and puts the last
   * that has none back in line if another has none either, so that one of them finds its head.
   */
  private void settle() {
    while (depth > 0 && head[stack[depth - 1]] != 0) {
      depth--;
    }
    boolean other = false;
    for (int i = 0; i < depth - 1; i++) {
      other |= head[stack[i]] == 0;
    }
    if (other) {
      next = stack[--depth];
      back = true;
    }
  }

  private void hang(int child, int parent, int relation) {
    head[child] = parent;
    label[child] = relation + 1;
  }

  private void addLeft(int parent, int child) {
    left2[parent] = left1[parent];
    left1[parent] = child;
    leftCount[parent]++;
    leftSet[parent] |= 1L << label[child];
    if (label[child] == Relation.CASE.ordinal() + 1) {
      opener[parent] = chain.form[child];
    }
  }

  private void addRight(int parent, int child) {
    right2[parent] = right1[parent];
    right1[parent] = child;
    rightCount[parent]++;
    rightSet[parent] |= 1L << label[child];
  }
}
