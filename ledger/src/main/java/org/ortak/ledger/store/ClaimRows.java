package org.ortak.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.ledger.history.Heading;
import org.ortak.ledger.history.Report;

/** Claims by their numbers. */
final class ClaimRows {

  private static final int SHIFT = 16;
  private static final int TOGETHER = 64;
  private static final String COLUMNS =
      "SELECT d.id, d.address, d.url, d.outlet, d.title, d.published, d.learnt_at, c.id, c.body";
  private static final String ITS_DOCUMENT =
      " JOIN reading r ON r.seq = c.reading JOIN document d ON d.seq = r.document";
  private static final String REPORT = COLUMNS + " FROM claim c" + ITS_DOCUMENT;

  /** One question for many, since each takes longer to ask than to answer. */
  private static final String REPORTS =
      "WITH wanted (reading, ordinal) AS (VALUES "
          + String.join(", ", Collections.nCopies(TOGETHER, "(?, ?)"))
          + ") "
          + COLUMNS
          + ", c.reading, c.ordinal FROM wanted w CROSS JOIN claim c"
          + ITS_DOCUMENT
          + " WHERE c.reading = w.reading AND c.ordinal = w.ordinal";

  private final Statements statements;
  private final ClaimBody body;

  ClaimRows(Statements statements, ClaimBody body) {
    this.statements = statements;
    this.body = body;
  }

  static long number(long reading, int ordinal) {
    return (reading << SHIFT) + ordinal;
  }

  static long reading(long claim) {
    return claim >> SHIFT;
  }

  static int ordinal(long claim) {
    return (int) claim & ((1 << SHIFT) - 1);
  }

  Optional<Report> report(long claim) throws SQLException {
    return statements.row(
        REPORT + " WHERE c.reading = ? AND c.ordinal = ?",
        this::report,
        reading(claim),
        ordinal(claim));
  }

  /** Those of the claims that there are, by number. */
  Map<Long, Report> reports(long[] claims) throws SQLException {
    Map<Long, Report> found = new HashMap<>();
    for (int from = 0; from < claims.length; from += TOGETHER) {
      for (Numbered one :
          statements.rows(
              REPORTS,
              row -> new Numbered(number(row.getLong(10), row.getInt(11)), report(row)),
              places(claims, from))) {
        found.put(one.claim(), one.report());
      }
    }
    return found;
  }

  /** Readings and ordinals; where too few are left, the last is asked for again. */
  private static Object[] places(long[] claims, int from) {
    Object[] places = new Object[2 * TOGETHER];
    for (int i = 0; i < TOGETHER; i++) {
      long claim = claims[Math.min(from + i, claims.length - 1)];
      places[2 * i] = reading(claim);
      places[2 * i + 1] = ordinal(claim);
    }
    return places;
  }

  /** All claims of a reading, by number. */
  List<Numbered> of(long reading) throws SQLException {
    Optional<Heading> document =
        statements.row(
            "SELECT d.id, d.address, d.url, d.outlet, d.title, d.published, d.learnt_at FROM"
                + " reading r JOIN document d ON d.seq = r.document WHERE r.seq = ?",
            SqlRows::heading,
            reading);
    return document.isEmpty() ? List.of() : of(reading, document.get());
  }

  /** They share the heading, of which large ledgers hold many. */
  private List<Numbered> of(long reading, Heading document) throws SQLException {
    return statements.rows(
        "SELECT ordinal, id, body FROM claim WHERE reading = ? ORDER BY ordinal",
        row ->
            new Numbered(
                number(reading, row.getInt(1)),
                new Report(row.getString(2), document, body.read(row.getString(3)))),
        reading);
  }

  /** The numbers of the claims that have an id, in whatever reading. */
  List<Long> numbers(String id) throws SQLException {
    return statements.rows(
        "SELECT reading, ordinal FROM claim WHERE id = ?",
        row -> number(row.getLong(1), row.getInt(2)),
        id);
  }

  private Report report(ResultSet row) throws SQLException {
    return new Report(row.getString(8), SqlRows.heading(row), body.read(row.getString(9)));
  }

  /** A claim with its number. */
  record Numbered(long claim, Report report) {}
}
