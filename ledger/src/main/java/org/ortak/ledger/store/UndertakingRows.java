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

  static final String INSERT =
      "INSERT INTO undertaking (number, id, type, stage, last, since, until, claims, tags) VALUES"
          + " (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  static final String INSERT_TAG =
      "INSERT INTO tag (tag, last, id, undertaking, type, stage, since, until) VALUES (?, ?, ?, ?,"
          + " ?, ?, ?, ?)";

  private final Statements statements;
  private final NameRows names;
  private final OpenUndertakings rows;
  private final Set<Named> topics = new HashSet<>();
  private long last = -1;

  UndertakingRows(Statements statements, NameRows names, OpenUndertakings rows) {
    this.statements = statements;
    this.names = names;
    this.rows = rows;
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
    rows.open(
        new OpenUndertakings.Row(
            last,
            number(undertaking.id()),
            undertaking.type().ordinal(),
            undertaking.stage().map(Enum::ordinal).orElse(-1),
            undertaking.last().map(one -> one.toEpochDay()).orElse(NO_DAY),
            now,
            claims.stream().mapToLong(Long::longValue).toArray(),
            Tags.of(undertaking).stream().mapToLong(UndertakingRows::number).distinct().toArray()));
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
    rows.close(number, now);
  }

  /** What is inserted into the table of undertakings. */
  static Object[] values(OpenUndertakings.Row row, long until) {
    return new Object[] {
      row.number(),
      row.id(),
      row.type(),
      row.stage(),
      row.last(),
      row.since(),
      until,
      Packed.of(row.claims()),
      Packed.of(row.tags())
    };
  }
}
