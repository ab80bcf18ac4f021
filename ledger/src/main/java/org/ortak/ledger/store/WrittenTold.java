package org.ortak.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The claims that count, in the tables. */
final class WrittenTold implements ToldRows {

  private static final int TOGETHER = 32;
  private static final String INSERT_SIGNS = "INSERT INTO sign (sign, claim) VALUES ";

  /** One statement for many, since each takes longer to begin than to do. */
  private static final String INSERT_MANY =
      INSERT_SIGNS + String.join(", ", Collections.nCopies(TOGETHER, "(?, ?)"));

  private static final String ASK_MANY =
      "SELECT sign, claim FROM sign WHERE sign IN ("
          + String.join(", ", Collections.nCopies(TOGETHER, "?"))
          + ") ORDER BY sign, claim";

  private final Statements statements;

  /** The keys of claims that were signed and not hung yet. */
  private final Map<Long, long[]> unhung = new HashMap<>();

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

  /** Those asked for together are neighbours in the table; the last is asked for again. */
  @Override
  public Postings signed(Collection<Long> signs) throws SQLException {
    Postings found = new Postings();
    List<Long> sorted = signs.stream().sorted().distinct().toList();
    Object[] some = new Object[TOGETHER];
    for (int from = 0; from < sorted.size(); from += TOGETHER) {
      for (int i = 0; i < TOGETHER; i++) {
        some[i] = sorted.get(Math.min(from + i, sorted.size() - 1));
      }
      for (Signed one : statements.rows(ASK_MANY, Signed::of, some)) {
        found.add(one.sign, one.claim);
      }
    }
    return found;
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
  public void sign(Map<Long, long[]> signs) throws SQLException {
    List<Signed> all = new ArrayList<>();
    signs.forEach(
        (claim, keys) -> Arrays.stream(keys).forEach(key -> all.add(new Signed(key, claim))));
    all.sort(Comparator.comparingLong(Signed::sign).thenComparingLong(Signed::claim));
    Object[] values = new Object[2 * TOGETHER];
    int next = 0;
    for (Signed one : all) {
      values[next++] = one.sign;
      values[next++] = one.claim;
      if (next == values.length) {
        statements.run(INSERT_MANY, values);
        next = 0;
      }
    }
    for (int i = 0; i < next; i += 2) {
      statements.run(INSERT_SIGNS + "(?, ?)", values[i], values[i + 1]);
    }
    unhung.putAll(signs);
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

  /**
   * The row of a claim that was signed is written now, once. Where a claim hangs is only written
   * where it is elsewhere, since that is indexed.
   */
  @Override
  public void hang(long claim, Place before, Place place) throws SQLException {
    long[] signs = unhung.remove(claim);
    if (signs != null) {
      statements.run(
          "INSERT INTO told (claim, bound, undertaking, signs) VALUES (?, ?, ?, ?) ON CONFLICT"
              + " (claim) DO UPDATE SET bound = excluded.bound, undertaking = excluded.undertaking,"
              + " signs = excluded.signs",
          claim,
          place.bound(),
          place.undertaking(),
          Packed.of(signs));
    } else if (place.bound() == before.bound()) {
      statements.run("UPDATE told SET undertaking = ? WHERE claim = ?", place.undertaking(), claim);
    } else {
      statements.run(
          "UPDATE told SET bound = ?, undertaking = ? WHERE claim = ?",
          place.bound(),
          place.undertaking(),
          claim);
    }
  }

  /** A claim under a key. */
  private record Signed(long sign, long claim) {

    static Signed of(ResultSet row) throws SQLException {
      return new Signed(row.getLong(1), row.getLong(2));
    }
  }
}
