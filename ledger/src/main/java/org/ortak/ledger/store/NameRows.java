package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ortak.claim.Claim;
import org.ortak.claim.Participant;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.resolve.NameVerdicts;
import org.ortak.ledger.resolve.Namesakes;

/** Counts the names that claims tell, and keeps which entity each stands for. */
final class NameRows {

  private final Statements statements;
  private final StoredEntities entities;
  private final NameKey nameKey;
  private final NearRows near;
  private final Set<String> spelled = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  NameRows(Statements statements, StoredEntities entities, NameKey nameKey, Namesakes namesakes) {
    this.statements = statements;
    this.entities = entities;
    this.nameKey = nameKey;
    this.near = new NearRows(statements, namesakes, nameKey);
  }

  /** What was judged of names from now on. */
  void heed(NameVerdicts verdicts) {
    near.heed(verdicts);
  }

  /** Forms, and all that hang together with them by being alike. */
  Set<String> withNear(Set<String> forms) throws SQLException {
    return near.withNear(forms);
  }

  /** Counts the names of a claim; the forms that came with it or went. */
  Set<String> count(Claim claim, int by) throws SQLException {
    Set<String> changed = new HashSet<>();
    for (Participant participant : claim.participants()) {
      String form = nameKey.of(participant.name());
      String id = participant.id().orElse("");
      if (by > 0 && isNew(form, id)) {
        changed.add(form);
        spell(form);
        near.find(form);
      }
      add(form, id, participant.name(), by);
      if (by < 0 && isGone(form, id)) {
        changed.add(form);
      }
    }
    return changed;
  }

  private void add(String form, String id, String name, int by) throws SQLException {
    statements.run(
        "INSERT INTO name (form, id, name, told) VALUES (?, ?, ?, ?) ON CONFLICT (form, id, name)"
            + " DO UPDATE SET told = name.told + excluded.told",
        form,
        id,
        name,
        by);
    entities.count(form, id, name, by);
  }

  private boolean isNew(String form, String id) throws SQLException {
    return told.add(form + "\n" + id)
        && statements.number(
                "SELECT count(*) FROM name WHERE form = ? AND id = ? AND told > 0", form, id)
            == 0;
  }

  /** Whether nobody tells the name any more; its row stays, for what was known before. */
  private boolean isGone(String form, String id) throws SQLException {
    boolean gone =
        statements.number(
                "SELECT count(*) FROM name WHERE form = ? AND id = ? AND told > 0", form, id)
            == 0;
    if (gone) {
      told.remove(form + "\n" + id);
    }
    return gone;
  }

  /** Keeps the words of a form, so that it is found by their beginnings. */
  void spell(String form) throws SQLException {
    if (spelled.add(form)) {
      for (String word : new TreeSet<>(List.of(form.split(" ")))) {
        statements.run(
            "INSERT INTO word (word, form) VALUES (?, ?) ON CONFLICT DO NOTHING", word, form);
      }
    }
  }

  /** Settles what a form without an id stands for; from which key to which, where it changed. */
  Optional<Move> settle(String form, long now) throws SQLException {
    return alias(form, "name:" + form, near.standsFor(form), now);
  }

  /** Settles which keys stand for each other by judgement; from which to which, where changed. */
  List<Move> judge(List<Subject.OfNames> same, long now) throws SQLException {
    Set<String> forms =
        new TreeSet<>(
            statements.rows(
                "SELECT form FROM alias WHERE form >= '=' AND form < '>' AND until = ?",
                row -> row.getString(1).substring(1),
                Ticks.NOW));
    List<Move> moves = new ArrayList<>();
    JudgedNames judged = new JudgedNames();
    for (Subject.OfNames names : same) {
      judged.join(unjudged(names.first()), unjudged(names.second()));
    }
    forms.addAll(judged.keys());
    for (String key : forms) {
      alias(StoredEntities.JUDGED + key, key, judged.standsFor(key), now).ifPresent(moves::add);
    }
    return moves;
  }

  private String unjudged(String name) throws SQLException {
    String form = nameKey.of(name);
    return statements
        .row(
            "SELECT entity FROM alias WHERE form = ? AND until = ?",
            row -> row.getString(1),
            form,
            Ticks.NOW)
        .orElse("name:" + form);
  }

  private Optional<Move> alias(String form, String own, String wanted, long now)
      throws SQLException {
    String before =
        statements
            .row(
                "SELECT entity FROM alias WHERE form = ? AND until = ?",
                row -> row.getString(1),
                form,
                Ticks.NOW)
            .orElse(own);
    if (before.equals(wanted)) {
      return Optional.empty();
    }
    Set<String> from = new TreeSet<>(List.of(before, entities.judged(before)));
    statements.run(
        "DELETE FROM alias WHERE form = ? AND since = ? AND until = ?", form, now, Ticks.NOW);
    statements.run("UPDATE alias SET until = ? WHERE form = ? AND until = ?", now, form, Ticks.NOW);
    if (!wanted.equals(own)) {
      statements.run(
          "INSERT INTO alias (form, since, until, entity) VALUES (?, ?, ?, ?)",
          form,
          now,
          Ticks.NOW,
          wanted);
    }
    entities.forgetAlias(form);
    Set<String> to = new TreeSet<>(List.of(wanted, entities.judged(wanted)));
    entities.forgetCounts(from);
    entities.forgetCounts(to);
    return Optional.of(new Move(from, to));
  }

  /** Settles the name that an entity is told by most often. */
  void name(String entity, long now) throws SQLException {
    List<String> names = entities.namesOf(entity);
    List<String> before =
        statements.rows(
            "SELECT name FROM entity WHERE entity = ? AND until = ?",
            row -> row.getString(1),
            entity,
            Ticks.NOW);
    List<String> wanted = names.stream().limit(1).toList();
    if (before.equals(wanted)) {
      return;
    }
    statements.run(
        "DELETE FROM entity WHERE entity = ? AND since = ? AND until = ?", entity, now, Ticks.NOW);
    statements.run(
        "UPDATE entity SET until = ? WHERE entity = ? AND until = ?", now, entity, Ticks.NOW);
    for (String name : wanted) {
      statements.run(
          "INSERT INTO entity (entity, since, until, name) VALUES (?, ?, ?, ?)",
          entity,
          now,
          Ticks.NOW,
          name);
    }
    entities.forgetName(entity);
  }

  /**
   * A name, or a key, that stands for another key than before.
   *
   * @param from the keys under which claims that tell it were found
   * @param to those under which they are found from now on
   */
  record Move(Set<String> from, Set<String> to) {}
}
