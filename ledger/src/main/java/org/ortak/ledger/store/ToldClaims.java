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

  private final ToldRows rows;
  private final ClaimRows claims;
  private final Joining joining;
  private final StoredEntities entities;
  private final NameKey nameKey;
  private final Remembered<Traits> compared;

  ToldClaims(Kept kept, ClaimRows claims, Joining joining, Naming naming) {
    this.rows = kept.rows();
    this.compared = kept.compared();
    this.claims = claims;
    this.joining = joining;
    this.entities = naming.entities();
    this.nameKey = naming.nameKey();
  }

  /** Where it is kept which claims count, and what of them is compared. */
  record Kept(ToldRows rows, Remembered<Traits> compared) {}

  /** What tells who is meant by a name. */
  record Naming(StoredEntities entities, NameKey nameKey) {}

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
    Optional<Traits> known = compared.get(claim);
    if (known.isPresent()) {
      return known.get();
    }
    Report report = claims.report(claim).orElseThrow(() -> new SQLException("no claim " + claim));
    Traits traits = joining.traits(rulings.corrected(report));
    compared.put(claim, traits);
    return traits;
  }

  /** What is compared of a claim is made anew. */
  void renew(long claim, Report report) {
    compared.put(claim, joining.traits(report));
  }

  /** Which of them count, and where they hang. */
  ToldRows rows() {
    return rows;
  }

  /** What of a claim was compared, where it is still known. */
  Optional<Traits> known(long claim) {
    return compared.get(claim);
  }

  void forget(long claim) {
    compared.forget(claim);
  }

  Optional<Report> report(long claim) throws SQLException {
    return claims.report(claim);
  }

  /** The numbers of the claims that have an id, in whatever reading. */
  List<Long> numbers(String id) throws SQLException {
    return claims.numbers(id);
  }
}
