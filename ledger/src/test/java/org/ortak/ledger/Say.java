package org.ortak.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Edtf;
import org.ortak.claim.Event;
import org.ortak.claim.FacilityKind;
import org.ortak.claim.Kind;
import org.ortak.claim.Measure;
import org.ortak.claim.Participant;
import org.ortak.claim.PartnershipKind;
import org.ortak.claim.Place;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.claim.Speaker;
import org.ortak.claim.Stage;
import org.ortak.claim.Stance;
import org.ortak.claim.Voice;
import org.ortak.claim.When;
import org.ortak.text.Span;

/** A claim in the small language of the ledger's tests. */
public final class Say {

  private final ClaimType type;
  private Optional<Kind> kind = Optional.empty();
  private Optional<Stage> stage = Optional.empty();
  private final List<Participant> participants = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<String> what = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<When> when = new ArrayList<>();
  private final List<Voice> voices = new ArrayList<>();
  private Optional<Speaker> speaker = Optional.empty();

  private Say(ClaimType type) {
    this.type = type;
  }

  public static Say claim(ClaimType type) {
    return new Say(type);
  }

  public static Say plant(String operator, String place) {
    return claim(ClaimType.FACILITY)
        .kind(FacilityKind.BATTERY_PLANT)
        .with(Role.OPERATOR, operator)
        .at(place, "TR")
        .stage(Stage.AGREED);
  }

  public static Say venture(String one, String other) {
    return claim(ClaimType.PARTNERSHIP)
        .kind(PartnershipKind.JOINT_VENTURE)
        .with(Role.PARTNER, one)
        .with(Role.PARTNER, other)
        .stage(Stage.AGREED);
  }

  public static Say supply(String supplier, String customer) {
    return claim(ClaimType.SUPPLY)
        .with(Role.SUPPLIER, supplier)
        .with(Role.CUSTOMER, customer)
        .stage(Stage.AGREED);
  }

  public Say kind(Kind value) {
    kind = Optional.of(value);
    return this;
  }

  public Say stage(Stage value) {
    stage = Optional.of(value);
    return this;
  }

  public Say with(Role role, String name) {
    participants.add(Participant.of(role, name));
    return this;
  }

  public Say known(Role role, String name, String id) {
    participants.add(new Participant(role, name, Optional.of(id)));
    return this;
  }

  public Say at(String place, String country) {
    places.add(new Place(place, Optional.of(country)));
    return this;
  }

  public Say what(String words) {
    what.add(words);
    return this;
  }

  public Say capacity(double gigawattHours) {
    quantities.add(Quantity.exact(Measure.CAPACITY, gigawattHours, "GWh/yr"));
    return this;
  }

  /** What the date of an event used to be. */
  public Say before(Event event, String date) {
    when.add(new When(event, new Edtf(date), true));
    return this;
  }

  public Say when(Event event, String date) {
    when.add(When.of(event, new Edtf(date)));
    return this;
  }

  public Say saidBy(String name, String organisation) {
    speaker = Optional.of(new Speaker(name, Optional.empty(), Optional.of(organisation)));
    return this;
  }

  public Say deniedBy(String name) {
    voices.add(new Voice(Speaker.of(name), Stance.DENIES, Optional.empty(), List.of()));
    return this;
  }

  String sentence() {
    return type.word()
        + " "
        + kind
        + " "
        + stage
        + " "
        + participants
        + places
        + what
        + quantities
        + when
        + speaker
        + ".";
  }

  Claim claim(Span evidence) {
    return new Claim(
        type,
        kind,
        stage,
        participants,
        places,
        what,
        quantities,
        when,
        speaker,
        List.of(evidence),
        voices,
        0.9);
  }
}
