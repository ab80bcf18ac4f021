package org.ortak.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  Optional<Report> report(long claim) throws SQLException {
    return statements.row(
        REPORT + " WHERE c.reading = ? AND c.ordinal = ?",
        this::report,
        reading(claim),
        claim & ((1 << SHIFT) - 1));
  }

  /** All claims of a reading, by number. */
  List<Numbered> of(long reading) throws SQLException {
    List<Report> reports =
        statements.rows(REPORT + " WHERE c.reading = ? ORDER BY c.ordinal", this::report, reading);
    List<Numbered> numbered = new ArrayList<>(reports.size());
    for (int i = 0; i < reports.size(); i++) {
      numbered.add(new Numbered(number(reading, i), reports.get(i)));
    }
    return numbered;
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
