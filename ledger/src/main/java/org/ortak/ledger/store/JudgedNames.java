package org.ortak.ledger.store;

import java.util.Set;
import java.util.TreeSet;
import org.ortak.ledger.resolve.Groups;

/** Keys of entities that somebody judged to be one. */
final class JudgedNames {

  private final Groups groups = new Groups();
  private final Set<String> keys = new TreeSet<>();

  void join(String one, String other) {
    groups.joinLeast(one, other);
    keys.add(one);
    keys.add(other);
  }

  Set<String> keys() {
    return keys;
  }

  String standsFor(String key) {
    return groups.root(key);
  }
}
