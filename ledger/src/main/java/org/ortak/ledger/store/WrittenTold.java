package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The claims that count, in the tables. */
final class WrittenTold implements ToldRows {

  private final Statements statements;

  WrittenTold(Statements statements) {
    this.statements = statements;
  }

  @Override
  public long[] signed(long sign) throws SQLException {
    return statements
        .rows("SELECT claim FROM sign WHERE sign = ? ORDER BY claim", row -> row.getLong(1), sign)
        .stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  @Override
  public long count(long sign) throws SQLException {
    return statements.number("SELECT count(*) FROM sign WHERE sign = ?", sign);
  }

  @Override
  public Optional<Told> told(long claim) throws SQLException {
    return statements.row(
        "SELECT bound, undertaking, signs FROM told WHERE claim = ?",
        row -> new Told(new Place(row.getLong(1), row.getLong(2)), Packed.numbers(row.getBytes(3))),
        claim);
  }

  @Override
  public List<Long> of(long reading) throws SQLException {
    return statements.rows(
        "SELECT claim FROM told WHERE claim >= ? AND claim < ? ORDER BY claim",
        row -> row.getLong(1),
        ClaimRows.number(reading, 0),
        ClaimRows.number(reading + 1, 0));
  }

  @Override
  public List<Hung> hanging(long bound) throws SQLException {
    return statements.rows(
        "SELECT claim, undertaking FROM told WHERE bound = ?",
        row -> new Hung(row.getLong(1), row.getLong(2)),
        bound);
  }

  @Override
  public void sign(long claim, long[] signs) throws SQLException {
    for (long sign : signs) {
      statements.run("INSERT INTO sign (sign, claim) VALUES (?, ?)", sign, claim);
    }
    statements.run(
        "INSERT INTO told (claim, bound, undertaking, signs) VALUES (?, 0, 0, ?) ON CONFLICT"
            + " (claim) DO UPDATE SET signs = excluded.signs",
        claim,
        Packed.of(signs));
  }

  @Override
  public void unsign(long claim, long[] signs) throws SQLException {
    for (long sign : signs) {
      statements.run("DELETE FROM sign WHERE sign = ? AND claim = ?", sign, claim);
    }
  }

  @Override
  public void remove(long claim) throws SQLException {
    statements.run("DELETE FROM told WHERE claim = ?", claim);
  }

  @Override
  public void hang(long claim, Place place) throws SQLException {
    statements.run(
        "UPDATE told SET bound = ?, undertaking = ? WHERE claim = ?",
        place.bound(),
        place.undertaking(),
        claim);
  }
}
