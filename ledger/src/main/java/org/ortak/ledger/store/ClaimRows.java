package org.ortak.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ortak.ledger.history.Heading;
import org.ortak.ledger.history.Report;

/** Claims by their numbers. */
final class ClaimRows {

  private static final int SHIFT = 16;
  private static final String REPORT =
      "SELECT d.id, d.address, d.url, d.outlet, d.title, d.published, d.learnt_at, c.id, c.body"
          + " FROM claim c JOIN reading r ON r.seq = c.reading JOIN document d ON d.seq ="
          + " r.document";

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
