package org.ortak.ledger.resolve;

import java.util.HashMap;
import java.util.Map;

/** Sets of ids that grow together by joining (union–find). */
final class Groups {

  private final Map<String, String> parents = new HashMap<>();

  /**
   * One id that stands for all of its group; which one, depends on the order of joining and means
   * nothing.
   */
  String root(String id) {
    String top = id;
    while (!parents.getOrDefault(top, top).equals(top)) {
      top = parents.getOrDefault(top, top);
    }
    parents.put(id, top);
    return top;
  }

  boolean together(String one, String other) {
    return root(one).equals(root(other));
  }

  void join(String one, String other) {
    parents.put(root(one), root(other));
  }
}
