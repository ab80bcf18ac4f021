package org.ortak.bench.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Edtf;
import org.ortak.claim.Event;
import org.ortak.claim.Kind;
import org.ortak.claim.Measure;
import org.ortak.claim.Participant;
import org.ortak.claim.Place;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.claim.When;
import org.ortak.text.Span;

/**
 * A made-up field: firms, places, and things that go on between them and are told more than once.
 */
final class MadeField {

  static final int FIRMS = 4000;
  private static final int PLACES = 1500;
  private static final String[] COUNTRIES = {
    "CN", "US", "DE", "TR", "HU", "PL", "FR", "KR", "JP", "IN", "GB", "ES", "SE", "CA", "AU", "CL",
    "ID", "TH", "MX", "BR"
  };
  private final Random random;
  private final List<Thing> things = new ArrayList<>();

  MadeField(Random random, int count) {
    this.random = random;
    for (int i = 0; i < count; i++) {
      things.add(thing(i));
    }
  }

  /** What some report of that day says of one of the things that go on then. */
  Claim claim(LocalDate day, Span evidence) {
    int now =
        (int) ((day.toEpochDay() - LocalDate.of(2015, 1, 1).toEpochDay()) * things.size() / 3650);
    int recent = (int) Math.abs(random.nextGaussian() * things.size() / 20);
    int beginning = random.nextInt(things.size() / 20 + 1);
    int which = now - recent >= 0 ? now - recent : beginning;
    return things.get(Math.min(which, things.size() - 1)).claim(random, day, evidence);
  }

  private Thing thing(int number) {
    ClaimType type = ClaimType.values()[random.nextInt(ClaimType.values().length)];
    Optional<Kind> kind = Optional.of(type.kinds().get(random.nextInt(type.kinds().size())));
    List<Participant> parties = new ArrayList<>();
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      Role role = type.roles().get(Math.min(i, type.roles().size() - 1));
      int firm = skewed(random, FIRMS);
      parties.add(
          new Participant(
              role,
              name(firm),
              firm % 2 == 0 ? Optional.of("org:" + MadeWord.of(firm)) : Optional.empty()));
    }
    int place = skewed(random, PLACES);
    String country = COUNTRIES[place % COUNTRIES.length];
    List<String> what = List.of(MadeWord.of(number % 300) + " cells", MadeWord.of(number));
    return new Thing(
        type,
        kind,
        parties,
        new Place(MadeWord.name(place + 7000), Optional.of(country)),
        what,
        1 + random.nextInt(60));
  }

  static String name(int firm) {
    return MadeWord.name(firm + 400) + " " + MadeWord.name(firm * 31 % 50);
  }

  static String country(int number) {
    return COUNTRIES[number % COUNTRIES.length];
  }

  /** Small numbers often, large ones seldom, as firms are told in news. */
  static int skewed(Random random, int limit) {
    return (int) (limit * Math.pow(random.nextDouble(), 3));
  }

  /** Something that goes on and is told in several reports. */
  private record Thing(
      ClaimType type,
      Optional<Kind> kind,
      List<Participant> parties,
      Place place,
      List<String> what,
      int size) {

    Claim claim(Random random, LocalDate day, Span evidence) {
      double size = random.nextInt(8) == 0 ? this.size + 5 : this.size;
      Stage[] stages = {Stage.CONSIDERED, Stage.AGREED, Stage.UNDERWAY, Stage.ACTIVE};
      Optional<Stage> stage =
          type.isUndertaking()
              ? Optional.of(stages[(day.getYear() + this.size) % stages.length])
              : Optional.empty();
      return new Claim(
          type,
          kind,
          stage,
          parties,
          random.nextInt(3) == 0 ? List.of() : List.of(place),
          what,
          List.of(Quantity.exact(Measure.CAPACITY, size, "GWh/yr")),
          List.of(When.of(Event.OPENING, new Edtf(Integer.toString(day.getYear() + 2)))),
          Optional.empty(),
          List.of(evidence),
          List.of(),
          0.8);
    }
  }
}
