package org.ortak.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortak.ledger.undertaking.Thresholds;

/** What is believed, in the tables of one connection, and how far it has come. */
final class BeliefRows {

  /** Changes whenever the rules by which beliefs are worked out do; older beliefs are made anew. */
  private static final String RULES = "7";

  private static final Keeper.Progress NOTHING = new Keeper.Progress(0, 0);
  private static final List<String> TABLES =
      List.of(
          "name",
          "alias",
          "entity",
          "kin",
          "band",
          "copy",
          "sign",
          "told",
          "undertaking",
          "tag",
          "topic",
          "word",
          "near",
          "belief");
  private final Statements statements;
  private Keeper.Tools tools;
  private final Thresholds standard;
  private @Nullable Keeper keeper;
  private Keeper.Progress kept = NOTHING;

  BeliefRows(Connection connection, Keeper.Tools tools) {
    this.statements = new Statements(connection);
    this.tools = tools;
    this.standard = tools.believer().thresholds();
  }

  /** With the thresholds that are set at present. */
  private Keeper.Tools tools() throws SQLException {
    Thresholds set =
        statements
            .row(
                "SELECT body FROM note WHERE sort = ? AND id = ?",
                row -> Thresholds.of(row.getString(1)),
                Settings.SORT,
                Settings.THRESHOLDS)
            .orElse(standard);
    if (!set.equals(tools.believer().thresholds())) {
      forget();
      tools = new Keeper.Tools(tools.believer().with(set), tools.body(), tools.subjects());
    }
    return tools;
  }

  /** The rules by which beliefs are worked out, thresholds and all. */
  private String rules() throws SQLException {
    return RULES + " " + tools().believer().thresholds().told();
  }

  /** When something was learnt last, in milliseconds. */
  long lastLearnt() throws SQLException {
    return Math.max(
        statements.number("SELECT learnt_at FROM reading ORDER BY seq DESC LIMIT 1"),
        statements.number("SELECT learnt_at FROM judgement ORDER BY seq DESC LIMIT 1"));
  }

  boolean isBehind() throws SQLException {
    Optional<Keeper.Progress> progress = progress();
    Keeper.Progress learnt =
        new Keeper.Progress(
            statements.number("SELECT max(seq) FROM reading"),
            statements.number("SELECT max(seq) FROM judgement"));
    return !progress.equals(Optional.of(learnt)) && !learnt.equals(NOTHING);
  }

  /** Takes in what was learnt; inside a transaction that writes. */
  void catchUp() throws SQLException {
    Optional<Keeper.Progress> found = progress();
    if (found.isEmpty()) {
      clear();
      anew();
    } else {
      goOn(found.get());
    }
    statements.run(
        "INSERT INTO belief (one, rules, reading, judgement) VALUES (1, ?, ?, ?) ON CONFLICT (one)"
            + " DO UPDATE SET rules = excluded.rules, reading = excluded.reading, judgement ="
            + " excluded.judgement",
        rules(),
        kept.reading(),
        kept.judgement());
  }

  private void anew() throws SQLException {
    long claims = statements.number("SELECT count(*) FROM claim");
    if (Stores.hold(claims)) {
      kept = new Keeper(statements, tools(), Stores.held(statements, claims)).catchUp(NOTHING);
    } else {
      goOn(NOTHING);
    }
  }

  private void goOn(Keeper.Progress from) throws SQLException {
    Keeper present = keeper;
    if (present == null || !from.equals(kept)) {
      present = new Keeper(statements, tools(), Stores.written(statements));
      keeper = present;
    }
    kept = present.catchUp(from);
  }

  /** How far beliefs have come; absent where they were worked out by other rules. */
  private Optional<Keeper.Progress> progress() throws SQLException {
    return statements.row(
        "SELECT reading, judgement FROM belief WHERE rules = ?",
        row -> new Keeper.Progress(row.getLong(1), row.getLong(2)),
        rules());
  }

  /** Empties the tables. */
  void clear() throws SQLException {
    forget();
    for (String table : TABLES) {
      statements.run("DELETE FROM " + table);
    }
  }

  /** Forgets what is held in memory; the tables may be other than it thinks. */
  void forget() {
    keeper = null;
    kept = NOTHING;
  }

  Inspector inspector() {
    return new Inspector(statements, tools.body());
  }

  Shelf shelf(long tick) throws SQLException {
    return new Shelf(statements, tools(), tick);
  }
}
