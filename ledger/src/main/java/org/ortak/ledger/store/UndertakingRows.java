package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ortak.ledger.undertaking.Joining;
import org.ortak.ledger.undertaking.Named;
import org.ortak.ledger.undertaking.Outline;
import org.ortak.ledger.undertaking.Tag;
import org.ortak.ledger.undertaking.Tags;

/** Writes undertakings and what they are found by. */
final class UndertakingRows {

  /** Of what has no day. */
  static final long NO_DAY = Long.MIN_VALUE;

  private final Statements statements;
  private final NameRows names;
  private final Set<Named> topics = new HashSet<>();
  private long last = -1;

  UndertakingRows(Statements statements, NameRows names) {
    this.statements = statements;
    this.names = names;
  }

  /** An id as a number, in the order of the ids. */
  static long number(String id) {
    return Long.parseUnsignedLong(id.substring(0, 16), 16) ^ Long.MIN_VALUE;
  }

  static long number(Tag tag) {
    return Joining.key(tag.sort().name(), tag.key());
  }

  /**
   * @param claims the numbers of the claims that tell it
   * @return its number
   */
  long open(Outline undertaking, List<Long> claims, long now) throws SQLException {
    if (last < 0) {
      last = statements.number("SELECT max(number) FROM undertaking");
    }
    last++;
    long[] tags =
        Tags.of(undertaking).stream().mapToLong(UndertakingRows::number).distinct().toArray();
    long id = number(undertaking.id());
    int type = undertaking.type().ordinal();
    int stage = undertaking.stage().map(Enum::ordinal).orElse(-1);
    long day = undertaking.last().map(one -> one.toEpochDay()).orElse(NO_DAY);
    statements.run(
        "INSERT INTO undertaking (number, id, type, stage, last, since, until, claims, tags) VALUES"
            + " (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        last,
        id,
        type,
        stage,
        day,
        now,
        Ticks.NOW,
        Packed.of(claims),
        Packed.of(tags));
    for (long tag : tags) {
      statements.run(
          "INSERT INTO tag (tag, last, id, undertaking, type, stage, since, until) VALUES (?, ?, ?,"
              + " ?, ?, ?, ?, ?)",
          tag,
          day,
          id,
          last,
          type,
          stage,
          now,
          Ticks.NOW);
    }
    for (Named named : Tags.named(undertaking)) {
      topic(named);
    }
    return last;
  }

  private void topic(Named named) throws SQLException {
    if (topics.add(named)) {
      statements.run(
          "INSERT INTO topic (form, sort, name) VALUES (?, ?, ?) ON CONFLICT (form, sort) DO UPDATE"
              + " SET name = excluded.name WHERE excluded.name < topic.name",
          named.tag().key(),
          named.tag().sort().ordinal(),
          named.name());
      names.spell(named.tag().key());
    }
  }

  /** It is believed no longer; what was believed since this very quarter never was. */
  void close(long number, long now) throws SQLException {
    Row row =
        statements
            .row(
                "SELECT since, last, id, tags FROM undertaking WHERE number = ?",
                one ->
                    new Row(
                        one.getLong(1),
                        one.getLong(2),
                        one.getLong(3),
                        Packed.numbers(one.getBytes(4))),
                number)
            .orElseThrow(() -> new SQLException("no undertaking " + number));
    String where = " WHERE tag = ? AND last = ? AND id = ? AND undertaking = ?";
    if (row.since == now) {
      for (long tag : row.tags) {
        statements.run("DELETE FROM tag" + where, tag, row.last, row.id, number);
      }
      statements.run("DELETE FROM undertaking WHERE number = ?", number);
      return;
    }
    for (long tag : row.tags) {
      statements.run("UPDATE tag SET until = ?" + where, now, tag, row.last, row.id, number);
    }
    statements.run("UPDATE undertaking SET until = ? WHERE number = ?", now, number);
  }

  private record Row(long since, long last, long id, long[] tags) {}
}
