package org.ortak.ledger.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ortak.claim.ClaimType;
import org.ortak.ledger.history.ContentId;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.ReadBy;
import org.ortak.ledger.history.Report;

/** Counts what a ledger holds, and checks that its laws are kept. */
final class Inspector {

  private static final int AT_ONCE = 100;
  private final Statements statements;
  private final ClaimRows claims;
  private final List<String> faults = new ArrayList<>();

  Inspector(Statements statements, ClaimBody body) {
    this.statements = statements;
    this.claims = new ClaimRows(statements, body);
  }

  Condition condition(String where) throws SQLException {
    String types =
        Arrays.stream(ClaimType.values())
            .filter(ClaimType::isUndertaking)
            .map(type -> Integer.toString(type.ordinal()))
            .collect(Collectors.joining(","));
    String believed = "SELECT count(*) FROM undertaking WHERE until = " + Ticks.NOW + " AND type ";
    return new Condition(
        where,
        count("document"),
        count("reading"),
        count("claim"),
        count("judgement"),
        count("tombstone"),
        statements.number(believed + "IN (" + types + ")"),
        statements.number(believed + "NOT IN (" + types + ")"),
        statements.rows("SELECT name FROM migration ORDER BY number", row -> row.getString(1)),
        Optional.of(
                Math.max(
                    statements.number("SELECT max(learnt_at) FROM reading"),
                    statements.number("SELECT max(learnt_at) FROM judgement")))
            .filter(millis -> millis > 0)
            .map(Instant::ofEpochMilli));
  }

  private long count(String table) throws SQLException {
    return statements.number("SELECT count(*) FROM " + table);
  }

  /** What is not as the laws have it; empty where all is well. */
  List<String> faults() throws SQLException {
    checkPurged();
    long last = 0;
    List<Long> documents = documents(last);
    while (!documents.isEmpty()) {
      for (long document : documents) {
        checkDocument(document);
        last = document;
      }
      documents = documents(last);
    }
    return faults;
  }

  private List<Long> documents(long after) throws SQLException {
    return statements.rows(
        "SELECT seq FROM document WHERE seq > ? ORDER BY seq LIMIT ?",
        row -> row.getLong(1),
        after,
        AT_ONCE);
  }

  private void checkPurged() throws SQLException {
    statements
        .rows(
            "SELECT d.id FROM document d JOIN tombstone t ON t.document = d.id",
            row -> row.getString(1))
        .forEach(id -> faults.add("document " + id + " was purged and is still there"));
  }

  private void checkDocument(long seq) throws SQLException {
    Document document =
        statements
            .row(
                "SELECT source, url, outlet, title, published, language, text FROM document WHERE"
                    + " seq = ?",
                SqlRows::document,
                seq)
            .orElseThrow(() -> new SQLException("no document " + seq));
    String id =
        statements
            .row("SELECT id FROM document WHERE seq = ?", row -> row.getString(1), seq)
            .orElse("");
    if (!document.id().equals(id)) {
      faults.add("document " + id + ": its content has another id, " + document.id());
    }
    for (Read read :
        statements.rows(
            "SELECT seq, id, reader, pack FROM reading WHERE document = ? ORDER BY seq",
            row ->
                new Read(
                    row.getLong(1),
                    row.getString(2),
                    new ReadBy(row.getString(3), row.getString(4))),
            seq)) {
      checkReading(document, read);
    }
  }

  private void checkReading(Document document, Read read) throws SQLException {
    List<Report> reports = claims.of(read.seq()).stream().map(ClaimRows.Numbered::report).toList();
    Entry entry =
        new Entry(
            document, read.by(), reports.stream().map(Report::claim).toList(), Optional.empty());
    if (!entry.readingId().equals(read.id())) {
      faults.add("reading " + read.id() + ": its content has another id, " + entry.readingId());
    }
    if (!entry.claimIds().equals(reports.stream().map(Report::id).toList())) {
      faults.add("reading " + read.id() + ": the ids of its claims are not those of their content");
    }
  }

  /** A number for all that is believed, the same wherever the same is believed. */
  String believed() throws SQLException {
    List<String> rows =
        statements.rows(
            "SELECT u.id, u.type, u.stage, u.last, u.claims FROM undertaking u WHERE u.until = "
                + Ticks.NOW
                + " ORDER BY u.id, u.type, u.last",
            row ->
                row.getLong(1)
                    + " "
                    + row.getInt(2)
                    + " "
                    + row.getInt(3)
                    + " "
                    + row.getLong(4)
                    + " "
                    + Arrays.toString(Packed.numbers(row.getBytes(5))));
    return ContentId.of("believed", rows);
  }

  private record Read(long seq, String id, ReadBy by) {}
}
