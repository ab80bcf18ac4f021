package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which claims count, by what they are found, and where they hang. */
interface ToldRows {

  /** The claims under a key, in ascending order; not to be changed. */
  long[] signed(long sign) throws SQLException;

  /** The claims under each of some keys; there may be other keys, too. Not to be changed. */
  Postings signed(Collection<Long> signs) throws SQLException;

  /** How many claims stand under a key. */
  long count(long sign) throws SQLException;

  Optional<Told> told(long claim) throws SQLException;

  /** The claims of one reading that count. */
  List<Long> of(long reading) throws SQLException;

  /** The claims that hang together with the least of them. */
  List<Hung> hanging(long bound) throws SQLException;

  /** Claims count from now on; each stands under its keys, and has to be hung somewhere. */
  void sign(Map<Long, long[]> signs) throws SQLException;

  /** A claim stands under its keys no longer. */
  void unsign(long claim, long[] signs) throws SQLException;

  /** A claim that stands under no keys counts no longer. */
  void remove(long claim) throws SQLException;

  /**
   * A claim hangs elsewhere from now on, or tells another undertaking.
   *
   * @param before where it hung
   */
  void hang(long claim, Place before, Place place) throws SQLException;

  /** A claim that counts. */
  record Told(Place place, long[] signs) {}

  /**
   * A claim, and which undertaking it tells.
   *
   * @param undertaking 0 while nothing is known
   */
  record Hung(long claim, long undertaking) {}

  /**
   * Where a claim hangs.
   *
   * @param bound the least claim that it hangs together with; 0 while nothing is known
   * @param undertaking the one that it tells; 0 while nothing is known
   */
  record Place(long bound, long undertaking) {
    static final Place NONE = new Place(0, 0);
  }
}
