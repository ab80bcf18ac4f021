package org.ortak.bench.grammar;

import org.ortak.grammar.Actions;
import org.ortak.grammar.Configuration;
import org.ortak.grammar.Parser;
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

  /** The cost of one of the parser's moves in the configuration looked at. */
  int cost(int move) {
    return switch (move) {
      case Actions.SHIFT -> headTop + headDeep + childrenOnStack;
      case Actions.REDUCE -> childrenAhead;
      case Parser.LEFT -> childrenAhead + topHeadAhead;
      default -> headDeep + nextHeadAhead + childrenOnStack;
    };
  }

  /** The action with the right relation where the move draws a right arc, else -1. */
  int action(int move) {
    if (move == Parser.LEFT) {
      return gold.head[top] == next ? Actions.left(RELATIONS[gold.relation[top]]) : -1;
    }
    return headTop == 1 ? Actions.right(RELATIONS[gold.relation[next]]) : -1;
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
