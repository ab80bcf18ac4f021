package org.ortak.ledger.store;

import java.sql.SQLException;
import org.ortak.ledger.undertaking.Traits;

/**
 * Where a keeper keeps which claims count and what they tell: in the tables, piece by piece, or in
 * memory, until all is worked out and written at once, in the order of the tables. The latter takes
 * a third of the time and some 3 KB of memory for each claim.
 */
final class Stores {

  /**
   * How many claims to remember as they are compared: fewer than are asked for again and again, and
   * all of them are made anew each time. They take up to a fifth of the memory that there is.
   */
  private static final int LEAST_REMEMBERED = 60_000;

  private static final int MOST_REMEMBERED = 400_000;
  private static final int BYTES_FOR_ONE = 16 * 1024;
  private static final long BYTES_HELD = 3 * 1024;

  /** Pairs of claims for each claim that is held in memory. */
  private static final long PAIRS = 128;

  private final ToldClaims.Kept told;
  private final OpenUndertakings undertakings;
  private final Tangles tangles;
  private final Writing writing;

  private Stores(
      ToldClaims.Kept told, OpenUndertakings undertakings, Tangles tangles, Writing writing) {
    this.told = told;
    this.undertakings = undertakings;
    this.tangles = tangles;
    this.writing = writing;
  }

  /** In the tables at once. */
  static Stores written(Statements statements) {
    long remembered = Runtime.getRuntime().maxMemory() / BYTES_FOR_ONE;
    return new Stores(
        new ToldClaims.Kept(
            new WrittenTold(statements),
            new Recent<>((int) Math.clamp(remembered, LEAST_REMEMBERED, MOST_REMEMBERED))),
        new WrittenUndertakings(statements),
        new Tangles(Tangles.ROOM),
        () -> {});
  }

  /**
   * In memory, for tables that are empty.
   *
   * @param claims about how many there will be
   */
  static Stores held(Statements statements, long claims) throws SQLException {
    HeldTold told = new HeldTold();
    HeldUndertakings undertakings = new HeldUndertakings(statements);
    return new Stores(
        new ToldClaims.Kept(told, new ByClaim<Traits>()),
        undertakings,
        new Tangles(Math.max(Tangles.ROOM, claims * PAIRS)),
        () -> {
          told.write(statements);
          undertakings.write();
        });
  }

  /** Whether there is memory to hold so many claims. */
  static boolean hold(long claims) {
    return claims * BYTES_HELD < Runtime.getRuntime().maxMemory();
  }

  ToldClaims.Kept told() {
    return told;
  }

  OpenUndertakings undertakings() {
    return undertakings;
  }

  Tangles tangles() {
    return tangles;
  }

  /** Writes what is only held in memory. */
  void write() throws SQLException {
    writing.run();
  }

  /** Work on the tables. */
  private interface Writing {
    void run() throws SQLException;
  }
}
