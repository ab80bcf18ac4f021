package org.ortak.reading.claim;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Measure;
import org.ortak.claim.Place;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.reading.mention.Actor;

/**
 * Finds what an article tells twice: two plants of one operator with the same capacity or cost, two
 * payments of one sum to one firm, are one unless their places or payers tell them apart.
 */
final class Twins {

  private Twins() {}

  /** Whether two drafts, their figures and places filled in, tell of one thing. */
  static boolean areOne(Draft one, Draft other) {
    if (one.type() != other.type() || Collections.disjoint(sums(one), sums(other))) {
      return false;
    }
    return switch (one.type()) {
      case FACILITY -> one.kind().equals(other.kind()) && isOnePlant(one, other);
      case INVESTMENT -> isOnePayment(one, other);
      default -> false;
    };
  }

  private static boolean isOnePlant(Draft one, Draft other) {
    return share(one, other, Role.OPERATOR) && areOneSite(names(one), names(other));
  }

  /**
   * Whether one list of places is the other with at most one more, a region mostly; a plant without
   * a place may be anywhere.
   */
  private static boolean areOneSite(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all.size() == Math.max(one.size(), other.size())
        && Math.abs(one.size() - other.size()) <= 1;
  }

  private static boolean isOnePayment(Draft one, Draft other) {
    List<Actor> here = one.parties(Role.INVESTOR);
    List<Actor> there = other.parties(Role.INVESTOR);
    return share(one, other, Role.RECIPIENT)
        && (here.containsAll(there) || there.containsAll(here));
  }

  private static boolean share(Draft one, Draft other, Role role) {
    return !Collections.disjoint(one.parties(role), other.parties(role));
  }

  private static Set<String> names(Draft draft) {
    return draft.places().stream().map(Place::name).collect(Collectors.toSet());
  }

  private record Sum(Measure measure, double value, String unit) {}

  private static Set<Sum> sums(Draft draft) {
    Set<Measure> telling =
        draft.type() == ClaimType.FACILITY
            ? Set.of(Measure.CAPACITY, Measure.AMOUNT)
            : Set.of(Measure.AMOUNT);
    Set<Sum> out = new HashSet<>();
    for (Quantity quantity : draft.quantities()) {
      if (telling.contains(quantity.measure())) {
        out.add(new Sum(quantity.measure(), quantity.value(), quantity.unit()));
      }
    }
    return out;
  }
}
