package org.ortak.bench.grammar;

import org.ortak.grammar.Actions;
import org.ortak.grammar.Configuration;
import org.ortak.grammar.Relation;

/**
 * The dynamic oracle of the arc-eager system (Goldberg and Nivre 2012): for any configuration, how
 * many of the right arcs a move puts out of reach.
 */
final class Oracle {

  private static final Relation[] RELATIONS = Relation.values();

  private final GoldTree gold;
  private int top;
  private int next;
  private int headTop;
  private int headDeep;
  private int childrenOnStack;
  private int childrenAhead;
  private int topHeadAhead;
  private int nextHeadAhead;

  Oracle(GoldTree gold) {
    this.gold = gold;
  }

  /** Looks at a configuration. */
  void look(Configuration now) {
    top = now.stack(0);
    next = now.next();
    int nextHead = next <= gold.size ? gold.head[next] : 0;
    headTop = nextHead == top ? 1 : 0;
    headDeep = 0;
    childrenOnStack = 0;
    for (int i = 0; i < now.depth(); i++) {
      int word = now.stack(i);
      headDeep += i > 0 && nextHead == word ? 1 : 0;
      childrenOnStack += gold.head[word] == next && now.head(word) == 0 ? 1 : 0;
    }
    childrenAhead = 0;
    int last = now.lastChance() ? next : gold.size;
    for (int word = next; word <= last; word++) {
      childrenAhead += gold.head[word] == top ? 1 : 0;
    }
    int after = now.lastChance() ? gold.size : next;
    topHeadAhead = gold.head[top] > after && now.head(top) == 0 ? 1 : 0;
    nextHeadAhead = nextHead > after ? 1 : 0;
  }

  /** The cost of a move in the configuration looked at. */
  int cost(int action) {
    if (action == Actions.SHIFT) {
      return headTop + headDeep + childrenOnStack;
    }
    if (action == Actions.REDUCE) {
      return childrenAhead;
    }
    if (Actions.isLeft(action)) {
      int label = gold.head[top] == next ? wrong(action, top) : 0;
      return childrenAhead + topHeadAhead + label;
    }
    int label = headTop == 1 ? wrong(action, next) : 0;
    return headDeep + nextHeadAhead + childrenOnStack + label;
  }

  private int wrong(int action, int word) {
    return Actions.relation(action) == gold.relation[word] ? 0 : 1;
  }

  /** The move that a guide with no mistakes behind it makes. */
  int guide(Configuration now) {
    if (now.canLeft() && gold.head[top] == next) {
      return Actions.left(RELATIONS[gold.relation[top]]);
    }
    if (now.canRight() && headTop == 1) {
      return Actions.right(RELATIONS[gold.relation[next]]);
    }
    if (now.canReduce() && (!now.canShift() || cost(Actions.REDUCE) < cost(Actions.SHIFT))) {
      return Actions.REDUCE;
    }
    return now.canShift() ? Actions.SHIFT : Actions.left(Relation.PARATAXIS);
  }
}
