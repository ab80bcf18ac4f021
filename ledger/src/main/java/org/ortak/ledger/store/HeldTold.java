package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The claims that count, in memory, until all of them are worked out and written in order. */
final class HeldTold implements ToldRows {

  private final Postings signs = new Postings();
  private final ByClaim<Held> claims = new ByClaim<>();

  @Override
  public long[] signed(long sign) {
    return signs.of(sign);
  }

  @Override
  public Postings signed(Collection<Long> wanted) {
    return signs;
  }

  @Override
  public long count(long sign) {
    return signs.count(sign);
  }

  @Override
  public Optional<Told> told(long claim) {
    return claims.get(claim).map(held -> new Told(held.place, held.signs));
  }

  @Override
  public List<Long> of(long reading) {
    List<Long> found = new ArrayList<>();
    claims.each(reading, found::add);
    return found;
  }

  @Override
  public List<Hung> hanging(long bound) {
    List<Hung> found = new ArrayList<>();
    claims.each(
        claim ->
            claims
                .get(claim)
                .filter(held -> held.place.bound() == bound)
                .ifPresent(held -> found.add(new Hung(claim, held.place.undertaking()))));
    return found;
  }

  @Override
  public void sign(Map<Long, long[]> keys) {
    keys.forEach(this::sign);
  }

  private void sign(long claim, long[] keys) {
    for (long key : keys) {
      signs.add(key, claim);
    }
    Place place = claims.get(claim).map(held -> held.place).orElse(Place.NONE);
    claims.put(claim, new Held(place, keys));
  }

  @Override
  public void unsign(long claim, long[] keys) {
    for (long key : keys) {
      signs.remove(key, claim);
    }
  }

  @Override
  public void remove(long claim) {
    claims.forget(claim);
  }

  @Override
  public void hang(long claim, Place before, Place place) {
    claims.get(claim).ifPresent(held -> held.place = place);
  }

  /** Writes all to tables that are empty. */
  void write(Statements statements) throws SQLException {
    try (Statements.Batch told =
        statements.batch(
            "INSERT INTO told (claim, bound, undertaking, signs) VALUES (?, ?, ?, ?)")) {
      List<Long> all = new ArrayList<>();
      claims.each(all::add);
      for (long claim : all) {
        Held held = claims.get(claim).orElseThrow();
        told.add(claim, held.place.bound(), held.place.undertaking(), Packed.of(held.signs));
      }
    }
    try (Statements.Batch sign = statements.batch("INSERT INTO sign (sign, claim) VALUES (?, ?)")) {
      for (long key : signs.keys()) {
        for (long claim : signs.of(key)) {
          sign.add(key, claim);
        }
      }
    }
  }

  /** What is known of one claim. */
  private static final class Held {
    private Place place;
    private final long[] signs;

    Held(Place place, long[] signs) {
      this.place = place;
      this.signs = signs;
    }
  }
}
