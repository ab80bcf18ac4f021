package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Participant;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.undertaking.Joining;
import org.ortak.ledger.undertaking.Rulings;
import org.ortak.ledger.undertaking.Traits;

/** The claims that count: what of them is compared, by what they are found, and where they hang. */
final class ToldClaims {

  /**
   * How many claims to remember as they are compared: fewer than are asked for again and again, and
   * all of them are made anew each time. They take up to a fifth of the memory that there is.
   */
  private static final int LEAST_REMEMBERED = 60_000;

  private static final int MOST_REMEMBERED = 400_000;
  private static final int BYTES_FOR_ONE = 16 * 1024;
  private final Statements statements;
  private final ClaimRows claims;
  private final Joining joining;
  private final StoredEntities entities;
  private final NameKey nameKey;
  private final Recent<Traits> recent;

  ToldClaims(Statements statements, ClaimRows claims, Joining joining, Naming naming) {
    this.statements = statements;
    this.claims = claims;
    this.joining = joining;
    this.entities = naming.entities();
    this.nameKey = naming.nameKey();
    this.recent = new Recent<>(remembered(Runtime.getRuntime().maxMemory()));
  }

  /** What tells who is meant by a name. */
  record Naming(StoredEntities entities, NameKey nameKey) {}

  /**
   * @param memory in bytes
   */
  private static int remembered(long memory) {
    return (int) Math.clamp(memory / BYTES_FOR_ONE, LEAST_REMEMBERED, MOST_REMEMBERED);
  }

  /** What a claim's parties and venture are found by. */
  long[] signs(Traits traits) {
    Set<Long> signs = new TreeSet<>();
    for (long sign : joining.posts(traits)) {
      signs.add(sign);
    }
    for (Participant party : traits.report().claim().participants()) {
      signs.add(Joining.key("party", entities.key(party)));
    }
    traits
        .report()
        .claim()
        .speaker()
        .ifPresent(
            speaker -> {
              signs.add(Joining.key("party", entities.key(speaker.name())));
              speaker
                  .organisation()
                  .ifPresent(firm -> signs.add(Joining.key("party", entities.key(firm))));
            });
    if (traits.report().claim().type() == ClaimType.PARTNERSHIP) {
      traits
          .report()
          .claim()
          .what()
          .forEach(what -> signs.add(Joining.key("venture", nameKey.of(what))));
    }
    return signs.stream().mapToLong(Long::longValue).toArray();
  }

  Traits traits(long claim, Rulings rulings) throws SQLException {
    Optional<Traits> known = recent.get(claim);
    if (known.isPresent()) {
      return known.get();
    }
    Report report = claims.report(claim).orElseThrow(() -> new SQLException("no claim " + claim));
    Traits traits = joining.traits(rulings.corrected(report));
    recent.put(claim, traits);
    return traits;
  }

  /** What is compared of a claim is made anew. */
  void renew(long claim, Report report) {
    recent.put(claim, joining.traits(report));
  }

  List<Long> signed(long sign) throws SQLException {
    return statements.rows(
        "SELECT claim FROM sign WHERE sign = ? ORDER BY claim", row -> row.getLong(1), sign);
  }

  Optional<Told> told(long claim) throws SQLException {
    return statements.row(
        "SELECT bound, undertaking, signs FROM told WHERE claim = ?",
        row -> new Told(new Place(row.getLong(1), row.getLong(2)), Packed.numbers(row.getBytes(3))),
        claim);
  }

  /** What of a claim was compared, where it is still known. */
  Optional<Traits> known(long claim) {
    return recent.get(claim);
  }

  void forget(long claim) {
    recent.forget(claim);
  }

  Optional<Report> report(long claim) throws SQLException {
    return claims.report(claim);
  }

  /** The numbers of the claims that have an id, in whatever reading. */
  List<Long> numbers(String id) throws SQLException {
    return claims.numbers(id);
  }

  /** A claim that counts. */
  record Told(Place place, long[] signs) {}

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
