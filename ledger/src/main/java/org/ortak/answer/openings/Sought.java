package org.ortak.answer.openings;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.profile.Trade;
import org.ortak.claim.Role;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * By what an opening is held against others.
 *
 * @param answers the kinds that answer its own
 * @param seekers the keys of those who seek
 * @param targets the keys of those who are asked
 * @param trades what the goods that it names belong to
 */
record Sought(
    Undertaking opening,
    Optional<String> kind,
    Set<String> answers,
    Set<String> seekers,
    Set<String> targets,
    Set<Trade> trades) {

  static Sought by(Undertaking opening, FinderPack pack) {
    Optional<String> kind = opening.kind().map(field -> field.current().value().word());
    return new Sought(
        opening,
        kind,
        kind.flatMap(pack::answeredBy).map(Set::copyOf).orElse(Set.of()),
        parties(opening, Role.SEEKER),
        parties(opening, Role.TARGET),
        opening.what().stream()
            .flatMap(what -> pack.trades().ofGoods(what).stream())
            .collect(Collectors.toSet()));
  }

  private static Set<String> parties(Undertaking opening, Role role) {
    return opening.parties().stream()
        .filter(party -> party.role() == role)
        .map(party -> party.entity())
        .collect(Collectors.toSet());
  }

  /** Kinds that answer each other, and goods or an address that fit; 0 where they do not. */
  int closeness(Sought other) {
    if (!asksFor(other) || !other.asksFor(this) || meet(seekers, other.seekers)) {
      return 0;
    }
    if (meet(targets, other.seekers) || meet(other.targets, seekers)) {
      return 3;
    }
    if (!meet(trades, other.trades)) {
      return 0;
    }
    return meet(opening.countries(), other.opening.countries()) ? 2 : 1;
  }

  private boolean asksFor(Sought other) {
    return other.kind.filter(answers::contains).isPresent();
  }

  private static boolean meet(Collection<?> some, Collection<?> others) {
    return !Collections.disjoint(some, others);
  }
}
