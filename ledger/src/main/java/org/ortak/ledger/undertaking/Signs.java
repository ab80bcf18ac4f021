package org.ortak.ledger.undertaking;

import java.util.Arrays;
import java.util.List;
import org.ortak.claim.ClaimType;
import org.ortak.claim.FacilityKind;
import org.ortak.claim.Quantity;
import org.ortak.claim.Stage;
import org.ortak.claim.When;

/**
 * The signs that two claims tell of one undertaking, or of two; each adds its points to the
 * evidence.
 */
record Signs(Traits one, Traits other, Evidence evidence) {

  private static final long LONG_SILENCE_DAYS = 3 * 365;
  private static final long SOON_DAYS = 14;

  /** At least one party in common; without one they are two. */
  void party(int points) {
    if (Symbols.common(one.parties(), other.parties()) == 0) {
      evidence.exclude("no party in common");
    } else {
      evidence.add("a party in common", points);
    }
  }

  /** Two parties in common, or the one where one claim names no more. */
  void parties(int all, int some) {
    int common = Symbols.common(one.parties(), other.parties());
    int fewer = Math.min(one.parties().length, other.parties().length);
    if (common < Math.min(2, fewer) || common == 0) {
      evidence.exclude("other parties");
    } else {
      boolean same = common == fewer && fewer > 1;
      evidence.add(same ? "the same parties" : "parties in common", same ? all : some);
    }
  }

  void sameParties(int points) {
    if (Arrays.equals(one.first(), other.first()) && Arrays.equals(one.second(), other.second())) {
      evidence.add("the same parties", points);
    }
  }

  void first(int points) {
    side(one.first(), other.first(), points);
  }

  void second(int points) {
    side(one.second(), other.second(), points);
  }

  private void side(int[] some, int[] more, int points) {
    if (some.length == 0 || more.length == 0) {
      evidence.add("a side not named", points / 2);
    } else if (Symbols.common(some, more) == 0) {
      evidence.exclude("another side");
    } else {
      evidence.add("the same side", points);
    }
  }

  void kind(int same, int different) {
    if (one.kind().isEmpty() || other.kind().isEmpty()) {
      return;
    }
    if (one.kind().equals(other.kind())) {
      evidence.add("the same kind", same);
    } else if (one.type() != ClaimType.FACILITY || (isExact(one) && isExact(other))) {
      evidence.add("another kind", different);
    }
  }

  private static boolean isExact(Traits traits) {
    return traits.kind().filter(kind -> kind != FacilityKind.OTHER).isPresent();
  }

  void country(int same, int different) {
    if (one.countries().length > 0 && other.countries().length > 0) {
      boolean common = Symbols.common(one.countries(), other.countries()) > 0;
      evidence.add(common ? "the same country" : "another country", common ? same : different);
    }
  }

  /**
   * The place of a plant: the most exact sign there is, and in another country it is another plant.
   */
  void place() {
    if (one.places().length == 0 || other.places().length == 0) {
      evidence.add("a place not told", 5);
    } else if (Symbols.common(one.places(), other.places()) > 0) {
      evidence.add("the same place", 35);
    } else if (Symbols.common(one.countries(), other.countries()) > 0) {
      evidence.add("the same country", 15);
    } else if (one.countries().length > 0 && other.countries().length > 0) {
      evidence.exclude("another country");
    }
  }

  /** Whether both tell of the whole, or of the same part. */
  void part(int different) {
    if (!Arrays.equals(one.part(), other.part())) {
      evidence.add("another part", different);
    }
  }

  /** A figure in common, in the same unit. */
  void figure(int same) {
    if (hasSameFigure()) {
      evidence.add("the same figure", same);
    }
  }

  void sameFigure(int same, int different) {
    boolean has = hasSameFigure();
    evidence.add(has ? "the same figure" : "other figures", has ? same : different);
  }

  private boolean hasSameFigure() {
    List<Quantity> more = other.report().claim().quantities();
    for (Quantity quantity : one.report().claim().quantities()) {
      for (Quantity another : more) {
        if (quantity.measure() == another.measure()
            && quantity.unit().equals(another.unit())
            && Figures.isSame(quantity, another)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Capacities that are far apart. */
  void capacity(int different) {
    if (one.capacity().isPresent() && other.capacity().isPresent()) {
      double ratio = one.capacity().getAsDouble() / other.capacity().getAsDouble();
      if (ratio > 2 || ratio < 0.5) {
        evidence.add("another capacity", different);
      }
    }
  }

  void subject(int same, int different) {
    if (one.subject().length > 0 && other.subject().length > 0) {
      boolean common = Symbols.common(one.subject(), other.subject()) > 0;
      evidence.add(common ? "a subject in common" : "another subject", common ? same : different);
    }
  }

  /** The dates of an event that both tell of. */
  void dates(int same, int different) {
    for (When when : one.report().claim().when()) {
      for (When another : other.report().claim().when()) {
        if (when.event() == another.event()) {
          boolean agree = Dates.agree(when.date(), another.date());
          evidence.add(agree ? "dates agree" : "another date", agree ? same : different);
          return;
        }
      }
    }
  }

  /** What ran before is not what is still being planned later. */
  void order(int points) {
    if (ranBefore(one, other) || ranBefore(other, one)) {
      evidence.add("one ran before the other was begun", points);
    }
  }

  private static boolean ranBefore(Traits early, Traits late) {
    return early.isDated()
        && late.isDated()
        && early.said() <= late.said()
        && early.stage().filter(stage -> stage == Stage.ACTIVE).isPresent()
        && late.stage().filter(stage -> stage.compareTo(Stage.ACTIVE) < 0).isPresent();
  }

  /** Told within days of each other, or far apart. */
  void near(int soon, int late) {
    if (one.isDated() && other.isDated()) {
      boolean isSoon = Math.abs(one.said() - other.said()) <= SOON_DAYS;
      evidence.add(isSoon ? "told within days" : "told weeks apart", isSoon ? soon : late);
    }
  }

  /** Told with years between. */
  void silence(int points) {
    if (one.isDated()
        && other.isDated()
        && Math.abs(one.said() - other.said()) > LONG_SILENCE_DAYS) {
      evidence.add("told years apart", points);
    }
  }
}
