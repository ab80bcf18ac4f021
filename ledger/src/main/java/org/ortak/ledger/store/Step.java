package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.undertaking.Rulings;

/** The claims that one step touches. */
final class Step {
  private final Rulings rulings;
  private final long now;
  private final Statements statements;
  private final ToldClaims claims;
  private final Map<Long, Report> brought = new TreeMap<>();
  private final Map<Long, Report> gone = new TreeMap<>();
  private final Set<Long> retold = new TreeSet<>();

  /**
   * @param rulings those that hold from now on
   */
  Step(Rulings rulings, long now, Statements statements, ToldClaims claims) {
    this.rulings = rulings;
    this.now = now;
    this.statements = statements;
    this.claims = claims;
  }

  Rulings rulings() {
    return rulings;
  }

  long now() {
    return now;
  }

  /** The claims that count from now on, as they were corrected. */
  Map<Long, Report> brought() {
    return brought;
  }

  /** The claims that count no longer as they did, as they were. */
  Map<Long, Report> gone() {
    return gone;
  }

  /** The claims that are seen in a new light. */
  Set<Long> retold() {
    return retold;
  }

  /** A claim counts no longer as it did. */
  void takeAway(long claim, Rulings old) throws SQLException {
    if (claims.rows().told(claim).isPresent() && !gone.containsKey(claim)) {
      Report report = claims.report(claim).orElseThrow(() -> new SQLException("no claim " + claim));
      gone.put(claim, old.corrected(report));
    }
  }

  void bring(long claim) throws SQLException {
    Optional<Report> report = claims.report(claim);
    if (report.isPresent()) {
      bring(claim, report.get());
    }
  }

  void bring(long claim, Report report) {
    if (rulings.counts(report)) {
      brought.put(claim, rulings.corrected(report));
    }
  }

  void retellDocument(long document) throws SQLException {
    for (long reading :
        statements.rows(
            "SELECT seq FROM reading WHERE document = ?", row -> row.getLong(1), document)) {
      retold.addAll(claims.rows().of(reading));
    }
  }

  void retellSign(long sign) throws SQLException {
    Arrays.stream(claims.rows().signed(sign)).forEach(retold::add);
  }
}
