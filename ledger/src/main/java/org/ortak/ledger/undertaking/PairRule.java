package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.FacilityKind;
import org.ortak.claim.Kind;
import org.ortak.claim.Measure;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.claim.When;

/** Compares two claims of one type from two documents. */
final class PairRule {

  private static final long LONG_SILENCE_DAYS = 3 * 365;

  private final Set<String> partWords;

  /**
   * @param partWords words which say that a claim tells of one part of something
   */
  PairRule(Set<String> partWords) {
    this.partWords = partWords;
  }

  Likeness compare(Traits one, Traits other) {
    Evidence evidence = new Evidence();
    if (one.document().equals(other.document())) {
      evidence.exclude("told by one document");
      return evidence.likeness();
    }
    switch (one.type()) {
      case FACILITY -> facility(one, other, evidence);
      case SUPPLY -> deal(one, other, evidence, Role.SUPPLIER, Role.CUSTOMER);
      case INVESTMENT -> deal(one, other, evidence, Role.INVESTOR, Role.RECIPIENT);
      case PARTNERSHIP -> partnership(one, other, evidence);
      case PRODUCT -> product(one, other, evidence);
      case OPENING -> opening(one, other, evidence);
      case MEETING -> meeting(one, other, evidence);
      case TIE -> tie(one, other, evidence);
      case ACTIVITY -> activity(one, other, evidence);
      case INDICATOR -> indicator(one, other, evidence);
    }
    return evidence.likeness();
  }

  private void facility(Traits one, Traits other, Evidence evidence) {
    parties(one, other, evidence, 50);
    kinds(one, other, evidence);
    where(one, other, evidence);
    parts(one, other, evidence);
    figures(one, other, evidence);
    subject(one, other, evidence, 10, 0);
    order(one, other, evidence);
  }

  private void deal(Traits one, Traits other, Evidence evidence, Role giver, Role taker) {
    side(one, other, evidence, giver);
    side(one, other, evidence, taker);
    kinds(one, other, evidence);
    countries(one, other, evidence);
    figures(one, other, evidence);
    subject(one, other, evidence, 10, -10);
    parts(one, other, evidence);
  }

  private void partnership(Traits one, Traits other, Evidence evidence) {
    int common = common(one.all(), other.all());
    int fewer = Math.min(one.all().size(), other.all().size());
    if (common < Math.min(2, fewer)) {
      evidence.exclude("other parties");
    } else {
      evidence.add(common + " parties in common", common == fewer ? 70 : 50);
    }
    kinds(one, other, evidence);
    countries(one, other, evidence);
    subject(one, other, evidence, 15, -10);
    silence(one, other, evidence);
  }

  private void product(Traits one, Traits other, Evidence evidence) {
    parties(one, other, evidence, 50);
    subject(one, other, evidence, 35, -40);
    kinds(one, other, evidence);
    countries(one, other, evidence);
  }

  private void opening(Traits one, Traits other, Evidence evidence) {
    side(one, other, evidence, Role.SEEKER);
    kinds(one, other, evidence);
    countries(one, other, evidence);
    subject(one, other, evidence, 20, -10);
    silence(one, other, evidence);
  }

  private void meeting(Traits one, Traits other, Evidence evidence) {
    int common = common(one.all(), other.all());
    evidence.add(common + " participants in common", common >= 2 ? 50 : 30);
    countries(one, other, evidence);
    Optional<Long> gap = gap(one, other);
    dates(one, other, evidence);
    if (gap.isPresent()) {
      evidence.add("told " + gap.get() + " days apart", gap.get() <= 14 ? 30 : -40);
    }
  }

  private void tie(Traits one, Traits other, Evidence evidence) {
    boolean same = one.parties().equals(other.parties());
    evidence.add(same ? "the same parties" : "other parties", same ? 75 : 0);
    kinds(one, other, evidence);
    subject(one, other, evidence, 10, -10);
  }

  private void activity(Traits one, Traits other, Evidence evidence) {
    side(one, other, evidence, Role.ACTOR);
    kinds(one, other, evidence);
    subject(one, other, evidence, 35, -20);
    countries(one, other, evidence);
  }

  private void indicator(Traits one, Traits other, Evidence evidence) {
    side(one, other, evidence, Role.SUBJECT);
    kinds(one, other, evidence);
    boolean sameFigure =
        one.report().claim().quantities().stream()
            .anyMatch(
                q -> other.report().claim().quantities().stream().anyMatch(p -> isSame(q, p)));
    evidence.add(sameFigure ? "the same figure" : "other figures", sameFigure ? 30 : -50);
    dates(one, other, evidence);
    countries(one, other, evidence);
  }

  private static void parties(Traits one, Traits other, Evidence evidence, int points) {
    int common = common(one.all(), other.all());
    if (common == 0) {
      evidence.exclude("no party in common");
    } else {
      evidence.add(common + " parties in common", points);
    }
  }

  private static void side(Traits one, Traits other, Evidence evidence, Role role) {
    Set<String> some = one.in(role);
    Set<String> more = other.in(role);
    if (some.isEmpty() || more.isEmpty()) {
      evidence.add(role.word() + " not named", 20);
    } else if (common(some, more) == 0) {
      evidence.exclude("another " + role.word());
    } else {
      evidence.add("the same " + role.word(), 40);
    }
  }

  private static void kinds(Traits one, Traits other, Evidence evidence) {
    Optional<Kind> kind = one.report().claim().kind();
    Optional<Kind> otherKind = other.report().claim().kind();
    if (kind.isEmpty() || otherKind.isEmpty()) {
      return;
    }
    if (kind.equals(otherKind)) {
      evidence.add("the same kind", 10);
    } else if (one.type() == ClaimType.FACILITY
        && kind.get() != FacilityKind.OTHER
        && otherKind.get() != FacilityKind.OTHER) {
      evidence.add("another kind", -40);
    } else {
      evidence.add("another kind", -10);
    }
  }

  private static void countries(Traits one, Traits other, Evidence evidence) {
    if (one.countries().isEmpty() || other.countries().isEmpty()) {
      return;
    }
    if (common(one.countries(), other.countries()) == 0) {
      evidence.add("another country", -50);
    } else {
      evidence.add("the same country", 10);
    }
  }

  private static void where(Traits one, Traits other, Evidence evidence) {
    if (one.places().isEmpty() || other.places().isEmpty()) {
      evidence.add("place not told", 5);
    } else if (common(one.places(), other.places()) > 0) {
      evidence.add("the same place", 35);
    } else if (common(one.countries(), other.countries()) > 0) {
      evidence.add("the same country", 15);
    } else if (!one.countries().isEmpty() && !other.countries().isEmpty()) {
      evidence.exclude("another country");
    }
  }

  private void parts(Traits one, Traits other, Evidence evidence) {
    Set<String> some = new HashSet<>(one.subject());
    some.retainAll(partWords);
    Set<String> more = new HashSet<>(other.subject());
    more.retainAll(partWords);
    if (!some.equals(more)) {
      evidence.add("another part", -35);
    }
  }

  private static void figures(Traits one, Traits other, Evidence evidence) {
    for (Quantity quantity : one.report().claim().quantities()) {
      for (Quantity otherQuantity : other.report().claim().quantities()) {
        if (isSame(quantity, otherQuantity)) {
          evidence.add("the same " + quantity.measure().word(), 15);
          return;
        }
      }
    }
    if (capacity(one).isPresent() && capacity(other).isPresent()) {
      double ratio = capacity(one).get() / capacity(other).get();
      if (ratio > 2 || ratio < 0.5) {
        evidence.add("another capacity", -15);
      }
    }
  }

  private static Optional<Double> capacity(Traits traits) {
    return traits.report().claim().quantities().stream()
        .filter(quantity -> quantity.measure() == Measure.CAPACITY && quantity.value() > 0)
        .map(Quantity::value)
        .findFirst();
  }

  private static boolean isSame(Quantity one, Quantity other) {
    return one.measure() == other.measure()
        && one.unit().equals(other.unit())
        && Figures.isSame(one, other);
  }

  private static void subject(
      Traits one, Traits other, Evidence evidence, int same, int different) {
    if (one.subject().isEmpty() || other.subject().isEmpty()) {
      return;
    }
    int common = common(one.subject(), other.subject());
    evidence.add(
        common == 0 ? "another subject" : "subjects in common", common == 0 ? different : same);
  }

  private static void dates(Traits one, Traits other, Evidence evidence) {
    for (When when : one.report().claim().when()) {
      for (When otherWhen : other.report().claim().when()) {
        if (when.event() == otherWhen.event()) {
          boolean agree = Dates.agree(when.date(), otherWhen.date());
          evidence.add(agree ? "dates agree" : "another date", agree ? 15 : -20);
          return;
        }
      }
    }
  }

  /** What ran before is not what is still being planned later. */
  private static void order(Traits one, Traits other, Evidence evidence) {
    boolean back = ranBefore(one, other) || ranBefore(other, one);
    if (back) {
      evidence.add("one ran before the other was begun", -30);
    }
  }

  private static boolean ranBefore(Traits early, Traits late) {
    Stage stage = early.report().claim().stage().orElse(Stage.AGREED);
    Stage later = late.report().claim().stage().orElse(Stage.ACTIVE);
    return stage == Stage.ACTIVE
        && later.compareTo(Stage.ACTIVE) < 0
        && early.said().isPresent()
        && late.said().isPresent()
        && !early.said().get().isAfter(late.said().get());
  }

  private static void silence(Traits one, Traits other, Evidence evidence) {
    gap(one, other)
        .filter(days -> days > LONG_SILENCE_DAYS)
        .ifPresent(days -> evidence.add("told years apart", -15));
  }

  private static Optional<Long> gap(Traits one, Traits other) {
    if (one.said().isEmpty() || other.said().isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = one.said().get();
    return Optional.of(Math.abs(ChronoUnit.DAYS.between(day, other.said().get())));
  }

  private static int common(Set<String> some, Set<String> more) {
    int common = 0;
    for (String one : some) {
      common += more.contains(one) ? 1 : 0;
    }
    return common;
  }
}
