package org.ortak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.undertaking.Selection;

/** Makes ledgers as older versions left them: with the tables of their first migrations only. */
final class OldLedger {

  private static final Clock THEN =
      Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC);

  private final Dialect dialect;
  private final int migrations;

  /**
   * @param migrations how many the older version knew; with the first alone it kept no beliefs
   */
  OldLedger(Dialect dialect, int migrations) {
    this.dialect = knowing(dialect, migrations);
    this.migrations = migrations;
  }

  private static Dialect knowing(Dialect dialect, int migrations) {
    return (Dialect)
        Proxy.newProxyInstance(
            Dialect.class.getClassLoader(),
            new Class<?>[] {Dialect.class},
            (proxy, method, values) ->
                switch (method.getName()) {
                  case "migrations" -> dialect.migrations().subList(0, migrations);
                  case "text" -> values[0];
                  default -> method.invoke(dialect, values);
                });
  }

  void make(Connection connection, List<Entry> entries) throws SQLException {
    new Migrations(dialect, THEN).apply(connection, "an old ledger");
    dialect.begin(connection);
    try (Appender appender = new Appender(connection, dialect, new ClaimBody(), THEN.millis())) {
      for (Entry entry : entries) {
        assertThat(appender.append(entry).document()).isEqualTo(entry.document().id());
      }
    }
    if (migrations > 1) {
      believeOtherwise(connection);
    }
    dialect.commit(connection);
  }

  /** What an older version believed by its own rules. */
  private static void believeOtherwise(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql :
          List.of(
              "INSERT INTO belief (one, rules, reading, judgement) VALUES (1, '2', 1, 0)",
              "INSERT INTO alias (form, since, until, entity) VALUES ('volta', 0,"
                  + " 9223372036854775807, 'name:amper')")) {
        assertThat(statement.executeUpdate(sql)).isEqualTo(1);
      }
    }
  }

  /** The ledger holds the entries and believes what a new one would of them. */
  static void holdsAsIfNew(Ledger ledger, List<Entry> entries) {
    try (Ledger fresh = Ledger.inMemory(THEN)) {
      assertThat(fresh.add(entries)).hasSameSizeAs(entries);
      assertThat(ledger.reports(AsOf.latest())).isEqualTo(fresh.reports(AsOf.latest()));
      assertThat(ledger.known(AsOf.latest()).list(Selection.all(), 100))
          .isNotEmpty()
          .isEqualTo(fresh.known(AsOf.latest()).list(Selection.all(), 100));
      assertThat(ledger.verify()).isEmpty();
      assertThat(ledger.condition().orElseThrow().migrations()).endsWith("006-lists");
    }
  }
}
