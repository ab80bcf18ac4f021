package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.resolve.NameVerdicts;
import org.ortak.ledger.resolve.Namesakes;

/** Names that are so like each other that they name one bearer, in the tables. */
final class NearRows {

  private final Statements statements;
  private final Namesakes namesakes;
  private final NameKey nameKey;
  private final Set<String> kept = new HashSet<>();
  private final Map<String, Set<String>> known = new HashMap<>();
  private NameVerdicts verdicts = NameVerdicts.none();

  NearRows(Statements statements, Namesakes namesakes, NameKey nameKey) {
    this.statements = statements;
    this.namesakes = namesakes;
    this.nameKey = nameKey;
  }

  void heed(NameVerdicts judged) {
    verdicts = judged;
  }

  /** Keeps the keys of a form, so that others find it. */
  void find(String form) throws SQLException {
    if (kept.add(form)) {
      for (String key : namesakes.keys(form)) {
        statements.run(
            "INSERT INTO near (key, form) VALUES (?, ?) ON CONFLICT DO NOTHING", key, form);
      }
    }
  }

  /**
   * Forms, and all that hang together with them, however they were judged. What is found holds
   * until names are counted again.
   */
  Set<String> withNear(Set<String> forms) throws SQLException {
    known.clear();
    Set<String> all = new TreeSet<>(forms);
    Deque<String> open = new ArrayDeque<>(forms);
    while (!open.isEmpty()) {
      for (String other : like(open.pop())) {
        if (all.add(other)) {
          open.push(other);
        }
      }
    }
    return all;
  }

  /** The key that a form stands for. */
  String standsFor(String form) throws SQLException {
    List<String> ids = ids(form);
    if (!ids.isEmpty()) {
      return ids.size() == 1 ? ids.getFirst() : "name:" + form;
    }
    if (!isTold(form)) {
      return "name:" + form;
    }
    List<Namesakes.Near> near = new ArrayList<>();
    for (String other : like(form)) {
      if (!verdicts.areDifferent(form, other, nameKey)) {
        near.add(new Namesakes.Near(other, new HashSet<>(ids(other))));
      }
    }
    String next = Namesakes.standsFor(form, near);
    return next.equals("name:" + form) || !next.startsWith("name:")
        ? next
        : standsFor(next.substring("name:".length()));
  }

  private Set<String> like(String form) throws SQLException {
    Set<String> like = known.get(form);
    if (like == null) {
      like = lookUp(form);
      known.put(form, like);
    }
    return like;
  }

  private Set<String> lookUp(String form) throws SQLException {
    Set<String> like = new TreeSet<>();
    for (String key : namesakes.keys(form)) {
      for (String other :
          statements.rows("SELECT form FROM near WHERE key = ?", row -> row.getString(1), key)) {
        if (!other.equals(form) && namesakes.joins(form, other) && isTold(other)) {
          like.add(other);
        }
      }
    }
    return like;
  }

  private boolean isTold(String form) throws SQLException {
    return statements.number("SELECT count(*) FROM name WHERE form = ? AND told > 0", form) > 0;
  }

  private List<String> ids(String form) throws SQLException {
    return statements.rows(
        "SELECT DISTINCT id FROM name WHERE form = ? AND id <> '' AND told > 0 ORDER BY id",
        row -> row.getString(1),
        form);
  }
}
