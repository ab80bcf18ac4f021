package org.ortak.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Heading;

/** Rows of the document table as what they stand for. */
final class SqlRows {

  private SqlRows() {}

  /** From id, address, url, outlet, title, published, learnt_at. */
  static Heading heading(ResultSet row) throws SQLException {
    return new Heading(
        row.getString(1),
        Optional.ofNullable(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)).map(LocalDate::parse),
        Instant.ofEpochMilli(row.getLong(7)));
  }

  /** From source, url, outlet, title, published, language, text. */
  static Document document(ResultSet row) throws SQLException {
    return new Document(
        row.getString(1),
        Optional.ofNullable(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)).map(LocalDate::parse),
        row.getString(6),
        PackedText.text(row.getObject(7)));
  }
}
