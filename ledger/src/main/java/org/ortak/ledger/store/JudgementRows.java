package org.ortak.ledger.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ortak.ledger.history.Anchor;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.history.Verdict;
import org.ortak.ledger.undertaking.Rulings;

/** Judgements, and the claims that they touch. */
final class JudgementRows {

  private static final String ALL = "SELECT verdict, subject, who, why, made_at FROM judgement";
  private final Statements statements;
  private final ClaimRows claims;
  private final SubjectJson subjects;

  JudgementRows(Statements statements, ClaimRows claims, SubjectJson subjects) {
    this.statements = statements;
    this.claims = claims;
    this.subjects = subjects;
  }

  /** The judgements up to one, as they hold. */
  Rulings rulings(long last) throws SQLException {
    return new Rulings(
        statements.rows(ALL + " WHERE seq <= ? ORDER BY seq", this::judgement, last));
  }

  /** The judgements learnt up to a time, as they hold. */
  Rulings learntBefore(long millis) throws SQLException {
    return new Rulings(
        statements.rows(ALL + " WHERE learnt_at < ? ORDER BY seq", this::judgement, millis));
  }

  /** The claims that the judgements of one step are about. */
  Set<Long> touched(Keeper.Progress before, Keeper.Progress after) throws SQLException {
    Set<Long> touched = new TreeSet<>();
    for (Judgement judgement :
        statements.rows(
            ALL + " WHERE seq > ? AND seq <= ?",
            this::judgement,
            before.judgement(),
            after.judgement())) {
      touched.addAll(claims(judgement.subject(), after.reading()));
    }
    return touched;
  }

  private Set<Long> claims(Subject subject, long last) throws SQLException {
    Set<Long> found = new TreeSet<>();
    for (Anchor anchor : subject.anchors()) {
      found.addAll(current(claims.numbers(anchor.claimId()), last));
    }
    if (subject instanceof Subject.OfDocument(String document)) {
      found.addAll(ofDocument(document, last));
    } else if (subject instanceof Subject.OfJudgement(String undone)) {
      for (Judgement judgement : statements.rows(ALL + " WHERE id = ?", this::judgement, undone)) {
        found.addAll(claims(judgement.subject(), last));
      }
    }
    return found;
  }

  private Set<Long> ofDocument(String document, long last) throws SQLException {
    Set<Long> found = new TreeSet<>();
    List<Long> readings =
        statements.rows(
            "SELECT max(r.seq) FROM reading r JOIN document d ON d.seq = r.document WHERE d.id = ?"
                + " AND r.seq <= ?",
            row -> row.getLong(1),
            document,
            last);
    for (long reading : readings) {
      claims.of(reading).forEach(claim -> found.add(claim.claim()));
    }
    return found;
  }

  /** Those of the claims that stand in the last reading of their document. */
  private List<Long> current(List<Long> numbers, long last) throws SQLException {
    List<Long> current = new ArrayList<>();
    for (long number : numbers) {
      long reading = ClaimRows.reading(number);
      long present =
          statements.number(
              "SELECT max(o.seq) FROM reading r JOIN reading o ON o.document = r.document WHERE"
                  + " r.seq = ? AND o.seq <= ?",
              reading,
              last);
      if (present == reading) {
        current.add(number);
      }
    }
    return current;
  }

  private Judgement judgement(ResultSet row) throws SQLException {
    String word = row.getString(1);
    Verdict verdict =
        Arrays.stream(Verdict.values())
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow(() -> new SQLException("no verdict is called " + word));
    try {
      return new Judgement(
          verdict,
          subjects.read(row.getString(2)),
          row.getString(3),
          row.getString(4),
          Instant.ofEpochMilli(row.getLong(5)));
    } catch (JsonProcessingException e) {
      throw new SQLException("expected a judgement's subject as JSON", e);
    }
  }
}
