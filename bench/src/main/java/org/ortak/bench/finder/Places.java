package org.ortak.bench.finder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Tag;

/** At which place partners stand in a ranking. */
final class Places {

  /** Of who is not in the ranking. */
  static final int NONE = 0;

  private Places() {}

  /** The place of the deal's partner, from 1; other partners of the same deal are passed over. */
  static int of(Deal deal, List<Set<String>> ranking, Ledger ledger) {
    Set<String> right = keys(deal.partner(), ledger);
    List<Set<String>> others = deal.others().stream().map(one -> keys(one, ledger)).toList();
    int place = 1;
    for (Set<String> candidate : ranking) {
      if (candidate.stream().anyMatch(right::contains)) {
        return place;
      }
      if (others.stream().noneMatch(one -> candidate.stream().anyMatch(one::contains))) {
        place++;
      }
    }
    return NONE;
  }

  /** What a party was known as then. */
  static Set<String> keys(Party party, Ledger ledger) {
    Set<String> keys =
        ledger.known(AsOf.latest()).named(party.name()).stream()
            .filter(named -> named.tag().sort() == Tag.Sort.ENTITY)
            .map(named -> named.tag().key())
            .collect(Collectors.toSet());
    keys.add(party.entity());
    return keys;
  }

  static boolean isKnown(Party party, Ledger ledger) {
    return ledger.known(AsOf.latest()).named(party.name()).stream()
        .anyMatch(named -> named.tag().sort() == Tag.Sort.ENTITY);
  }
}
