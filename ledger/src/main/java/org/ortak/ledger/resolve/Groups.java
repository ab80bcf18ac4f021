package org.ortak.ledger.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Sets of ids that grow together by joining (union–find). */
public final class Groups {

  private final Map<String, String> parents = new HashMap<>();

  /**
   * One id that stands for all of its group; which one, depends on the order of joining and means
   * nothing.
   */
  public String root(String id) {
    String top = id;
    while (!parents.getOrDefault(top, top).equals(top)) {
      top = parents.getOrDefault(top, top);
    }
    parents.put(id, top);
    return top;
  }

  public boolean together(String one, String other) {
    return root(one).equals(root(other));
  }

  /**
   * Joins them under the id that stands for them whatever the order of joining: one that is no mere
   * name before one that is, then the least.
   */
  public void joinLeast(String one, String other) {
    Comparator<String> order =
        Comparator.comparing((String id) -> id.startsWith("name:"))
            .thenComparing(Comparator.naturalOrder());
    String first = root(one);
    String second = root(other);
    boolean inOrder = order.compare(first, second) <= 0;
    join(inOrder ? second : first, inOrder ? first : second);
  }

  public void join(String one, String other) {
    parents.put(root(one), root(other));
  }
}
