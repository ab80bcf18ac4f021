package org.ortak.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a ledger holds.
 *
 * @param undertakings believed at present; facts not counted
 * @param migrations the tables it has, by the names of their migrations
 * @param learnt when something was learnt last
 */
public record Condition(
    String where,
    long documents,
    long readings,
    long claims,
    long judgements,
    long tombstones,
    long undertakings,
    long facts,
    List<String> migrations,
    Optional<Instant> learnt) {

  public Condition {
    migrations = List.copyOf(migrations);
  }
}
