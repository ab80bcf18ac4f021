package org.ortak.ledger.undertaking;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.ortak.claim.Event;
import org.ortak.claim.FacilityKind;
import org.ortak.claim.Kind;
import org.ortak.claim.Measure;
import org.ortak.claim.PartnershipKind;
import org.ortak.claim.Quantity;
import org.ortak.claim.Stage;
import org.ortak.claim.SupplyKind;

/**
 * The signs that two claims tell of one undertaking, or of two; each adds its points to the
 * evidence.
 */
record Signs(Traits one, Traits other, Evidence evidence) {

  private static final long LONG_SILENCE_DAYS = 3 * 365;
  private static final long SOON_DAYS = 14;

  private static final Set<Event> BEGINNINGS = Set.of(Event.PRODUCTION_START, Event.OPENING);

  private static final Set<Stage> OVER = Set.of(Stage.ENDED, Stage.CANCELLED);

  /** Kinds that say little, and go with any other. */
  private static final Set<Kind> LOOSE =
      Set.of(FacilityKind.OTHER, PartnershipKind.COOPERATION, SupplyKind.SUPPLY);

  /** At least one party in common, or kin of one; without it they are two. */
  void party(int same, int kin) {
    side(one.both(), other.both(), same, kin);
  }

  /** All partners in common, or two of them. */
  void partners(int all, int some) {
    int[] parties = one.both().parties();
    int[] more = other.both().parties();
    int fewer = Math.min(parties.length, more.length);
    int matched = Symbols.common(parties, more);
    matched += kinBeyond(parties, more);
    if (matched < Math.min(2, fewer) || fewer == 0) {
      evidence.exclude("other partners");
    } else {
      boolean same = matched >= fewer && fewer > 1;
      evidence.add(same ? "the same partners" : "partners in common", same ? all : some);
    }
  }

  /** How many of those not in both have kin among those of the other that are not in both. */
  private int kinBeyond(int[] parties, int[] more) {
    int[] left = Symbols.without(parties, more);
    int[] right = Symbols.without(more, parties);
    long fromLeft = Arrays.stream(left).filter(party -> one.both().isKin(party, right)).count();
    long fromRight = Arrays.stream(right).filter(party -> other.both().isKin(party, left)).count();
    return (int) Math.min(fromLeft, fromRight);
  }

  /** Whether one names a party of the side of which the other names only some. */
  void crowd(int points) {
    int parties = one.second().parties().length;
    int more = other.second().parties().length;
    if (Math.min(parties, more) == 1 && Math.max(parties, more) > 2) {
      evidence.add("one of many", points);
    }
  }

  /** A partner whom the other does not name and who is no kin, where no place tells more. */
  void stranger(int points) {
    boolean samePlace = Symbols.common(one.where().places(), other.where().places()) > 0;
    if (!samePlace && (hasStranger(one, other) || hasStranger(other, one))) {
      evidence.add("a partner whom the other does not name", points);
    }
  }

  private static boolean hasStranger(Traits some, Traits more) {
    int[] known = more.both().kin();
    return Arrays.stream(Symbols.without(some.both().parties(), known))
        .anyMatch(party -> !some.both().isKin(party, some.both().parties()));
  }

  /** How many took part in both: one is often in many meetings, three seldom. */
  void company() {
    int common = Symbols.common(one.both().parties(), other.both().parties());
    evidence.add(common + " participants in common", common > 2 ? 75 : 35 + 10 * common);
  }

  void first(int same, int kin) {
    side(one.first(), other.first(), same, kin);
  }

  void second(int same, int kin) {
    side(one.second(), other.second(), same, kin);
  }

  private void side(Traits.Side some, Traits.Side more, int same, int kin) {
    if (some.parties().length == 0 || more.parties().length == 0) {
      evidence.add("a side not named", 5);
    } else if (Symbols.common(some.parties(), more.parties()) > 0) {
      evidence.add("the same side", same);
    } else if (kin > 0
        && (Symbols.common(some.parties(), more.kin()) > 0
            || Symbols.common(some.kin(), more.parties()) > 0)) {
      evidence.add("kin on a side", kin);
    } else {
      evidence.exclude("another side");
    }
  }

  void target(int same, int different) {
    int[] targets = one.second().parties();
    int[] more = other.second().parties();
    if (targets.length > 0 && more.length > 0) {
      boolean common = Symbols.common(targets, more) > 0;
      evidence.add(common ? "the same target" : "another target", common ? same : different);
    } else if (targets.length + more.length > 0) {
      evidence.add("a target not named", different / 2);
    }
  }

  void kind(int same, int different) {
    if (one.kind().isEmpty() || other.kind().isEmpty()) {
      return;
    }
    if (one.kind().equals(other.kind())) {
      evidence.add("the same kind", same);
    } else if (isExact(one) && isExact(other)) {
      evidence.add("another kind", different);
    }
  }

  private static boolean isExact(Traits traits) {
    return traits.kind().filter(kind -> !LOOSE.contains(kind)).isPresent();
  }

  void country(int same, int different) {
    if (knowsCountries()) {
      boolean common = hasSameCountry();
      evidence.add(common ? "the same country" : "another country", common ? same : different);
    }
  }

  private boolean knowsCountries() {
    return one.where().countries().length > 0 && other.where().countries().length > 0;
  }

  private boolean hasSameCountry() {
    return Symbols.common(one.where().countries(), other.where().countries()) > 0;
  }

  /**
   * The place of a plant: the most exact sign there is, and in another country it is another plant.
   */
  void place() {
    if (knowsCountries() && !hasSameCountry()) {
      evidence.exclude("another country");
    } else if (Symbols.common(one.where().places(), other.where().places()) > 0) {
      evidence.add("the same place", 35);
    } else if (one.where().places().length == 0 || other.where().places().length == 0) {
      evidence.add("a place not told", knowsCountries() ? 20 : 5);
    } else {
      region();
    }
  }

  /** Whether one tells of several countries, as one does who has not chosen yet. */
  void countries(int points) {
    int[] countries = one.where().countries();
    int[] more = other.where().countries();
    if (Math.max(countries.length, more.length) > 1 && !Arrays.equals(countries, more)) {
      evidence.add("one tells of several countries", points);
    }
  }

  private void region() {
    boolean known = one.where().regions().length > 0 && other.where().regions().length > 0;
    boolean common = Symbols.common(one.where().regions(), other.where().regions()) > 0;
    if (common && (one.where().wide() || other.where().wide())) {
      evidence.add("a place in the other's region", 35);
    } else if (known && !common) {
      evidence.add("another region", -25);
    } else {
      evidence.add("another place", common ? 5 : 0);
    }
  }

  /** Whether both tell of the whole, or of the same part. */
  void part(int different) {
    if (!Arrays.equals(one.part(), other.part())) {
      evidence.add("another part", different);
    }
  }

  /** Whether both tell of as many works. */
  void count(int different) {
    if (one.count() != other.count()) {
      evidence.add("another number of works", different);
    }
  }

  /** Whether one was to begin only after the other ran. */
  void promise(int different) {
    if (beginsAfter(one, other) || beginsAfter(other, one)) {
      evidence.add("one was to begin after the other ran", different);
    }
  }

  private static boolean beginsAfter(Traits late, Traits early) {
    if (early.isDated() && runs(early)) {
      for (Traits.Dated when : late.dates()) {
        if (BEGINNINGS.contains(when.event()) && when.days().first() > early.said()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether both tell of the same goods, where one says more than the general word. */
  void goods(int different, int lacking) {
    if (one.subject().length > 0
        && other.subject().length > 0
        && !Arrays.equals(one.goods(), other.goods())) {
      boolean both = one.goods().length > 0 && other.goods().length > 0;
      evidence.add(
          both ? "other goods" : "goods that the other does not tell", both ? different : lacking);
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

  /** Amounts in one currency that are far apart. */
  void amount(int different) {
    OptionalDouble amount = amount(one);
    OptionalDouble another = amount(other);
    if (amount.isPresent() && another.isPresent() && !hasSameFigure()) {
      double ratio = amount.getAsDouble() / another.getAsDouble();
      if (ratio > 1.5 || ratio < 1 / 1.5) {
        evidence.add("another amount", different);
      }
    }
  }

  private static OptionalDouble amount(Traits traits) {
    return traits.report().claim().quantities().stream()
        .filter(quantity -> quantity.measure() == Measure.AMOUNT && quantity.value() > 0)
        .mapToDouble(Quantity::value)
        .findFirst();
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

  /** Whether both tell of a subject. */
  void untold(int points) {
    if (one.subject().length == 0 || other.subject().length == 0) {
      evidence.add("a subject not told", points);
    }
  }

  /** The name of a model or line; general words for goods say less. */
  void model(int same, int general, int different) {
    if (Symbols.common(one.model(), other.model()) > 0) {
      evidence.add("the same model", same);
    } else {
      subject(one.model().length > 0 && other.model().length > 0 ? 0 : general, different);
    }
  }

  /** The dates of an event that both tell of. */
  void dates(int same, int different) {
    for (Traits.Dated when : one.dates()) {
      for (Traits.Dated another : other.dates()) {
        if (when.event() == another.event()) {
          boolean agree = when.days().agree(another.days());
          evidence.add(agree ? "dates agree" : "another date", agree ? same : different);
          return;
        }
      }
    }
  }

  /** What had ended before does not go on. */
  void end(int points) {
    if (endedBefore(one, other) || endedBefore(other, one)) {
      evidence.add("one had ended before the other was told", points);
    }
  }

  private static boolean endedBefore(Traits early, Traits late) {
    return early.isDated()
        && late.isDated()
        && early.said() < late.said()
        && early.stage().filter(OVER::contains).isPresent()
        && late.stage().filter(stage -> !OVER.contains(stage)).isPresent();
  }

  /** Whether one tells of what runs and the other of what is to come. */
  void standing(int different) {
    if (one.stage().isPresent() && other.stage().isPresent() && runs(one) != runs(other)) {
      evidence.add("one runs, the other is to come", different);
    }
  }

  private static boolean runs(Traits traits) {
    return traits.stage().filter(stage -> stage == Stage.ACTIVE).isPresent();
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
