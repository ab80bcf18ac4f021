package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.claim.Claim;
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

/**
 * What one field of a claim should be, as a person writes it: {@code stage} {@code active}, {@code
 * capacity} {@code 14 GWh/yr}, {@code production-start} {@code 2022}, {@code operator} {@code
 * Northvolt}, {@code place} {@code Erfurt, DE}. An empty value takes the field away.
 */
public record Correction(String field, String value) {

  private static final Pattern FIGURE =
      Pattern.compile("(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\s+(\\S.*)");
  private static final Pattern PLACE = Pattern.compile("(.+?),\\s*([A-Z]{2})");

  /**
   * The claim with that field.
   *
   * @throws IllegalArgumentException if no claim of its type can have that: the message says what
   *     was expected
   */
  public Claim of(Claim claim) {
    Optional<Measure> measure = find(List.of(Measure.values()), Measure::word);
    Optional<Event> event = find(List.of(Event.values()), Event::word);
    Optional<Role> role = find(claim.type().roles(), Role::word);
    Parts parts = Parts.of(claim);
    if (field.equals("stage")) {
      return parts.withStage(wanted(List.of(Stage.values()), Stage::word)).claim(claim);
    } else if (field.equals("kind")) {
      return parts.withKind(wanted(claim.type().kinds(), Kind::word)).claim(claim);
    } else if (field.equals("place")) {
      return parts.withPlaces(items().map(Correction::place).toList()).claim(claim);
    } else if (field.equals("what")) {
      return parts.withWhat(items().toList()).claim(claim);
    } else if (role.isPresent()) {
      return parts.withParticipants(participants(claim, role.get())).claim(claim);
    } else if (measure.isPresent()) {
      return parts.withQuantities(quantities(claim, measure.get())).claim(claim);
    } else if (event.isPresent()) {
      return parts.withWhen(when(claim, event.get())).claim(claim);
    }
    throw new IllegalArgumentException(
        "expected a field of a "
            + claim.type().word()
            + " ("
            + fields(claim)
            + "), found "
            + field);
  }

  /** The fields that a claim of this type can have, for messages. */
  private static String fields(Claim claim) {
    return Stream.of(
            Stream.of("stage", "kind", "place", "what"),
            claim.type().roles().stream().map(Role::word),
            Arrays.stream(Measure.values()).map(Measure::word),
            Arrays.stream(Event.values()).map(Event::word))
        .flatMap(words -> words)
        .collect(Collectors.joining(", "));
  }

  private Stream<String> items() {
    return Arrays.stream(value.split(";")).map(String::strip).filter(item -> !item.isEmpty());
  }

  private <T> Optional<T> find(List<T> all, Function<T, String> word) {
    return all.stream().filter(one -> word.apply(one).equals(field)).findFirst();
  }

  private <T> Optional<T> wanted(List<T> all, Function<T, String> word) {
    if (value.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        all.stream()
            .filter(one -> word.apply(one).equals(value.strip()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        field
                            + ": expected one of "
                            + all.stream().map(word).collect(Collectors.joining(", "))
                            + ", found "
                            + value)));
  }

  private static Place place(String words) {
    Matcher matcher = PLACE.matcher(words);
    return matcher.matches()
        ? new Place(matcher.group(1), Optional.of(matcher.group(2)))
        : new Place(words, Optional.empty());
  }

  private List<Participant> participants(Claim claim, Role role) {
    List<Participant> all =
        new ArrayList<>(
            claim.participants().stream().filter(party -> party.role() != role).toList());
    items().map(name -> Participant.of(role, name)).forEach(all::add);
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          field + ": expected a name, since a claim has a party; to do without it, reject it");
    }
    return all;
  }

  private List<Quantity> quantities(Claim claim, Measure measure) {
    Stream<Quantity> others =
        claim.quantities().stream().filter(quantity -> quantity.measure() != measure);
    return Stream.concat(others, items().map(item -> quantity(measure, item))).toList();
  }

  private Quantity quantity(Measure measure, String words) {
    Matcher matcher = FIGURE.matcher(words);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          field + ": expected a number and a unit such as 14 GWh/yr, found " + words);
    }
    double number = Double.parseDouble(matcher.group(1).replace(",", ""));
    return Quantity.exact(measure, number, matcher.group(2));
  }

  private List<When> when(Claim claim, Event event) {
    Stream<When> others = claim.when().stream().filter(when -> when.event() != event);
    return Stream.concat(others, items().map(item -> When.of(event, new Edtf(item)))).toList();
  }

  /** The fields of a claim that can be corrected. */
  private record Parts(
      Optional<Kind> kind,
      Optional<Stage> stage,
      List<Participant> participants,
      List<Place> places,
      List<String> what,
      List<Quantity> quantities,
      List<When> when) {

    static Parts of(Claim claim) {
      return new Parts(
          claim.kind(),
          claim.stage(),
          claim.participants(),
          claim.places(),
          claim.what(),
          claim.quantities(),
          claim.when());
    }

    Parts withKind(Optional<Kind> other) {
      return new Parts(other, stage, participants, places, what, quantities, when);
    }

    Parts withStage(Optional<Stage> other) {
      return new Parts(kind, other, participants, places, what, quantities, when);
    }

    Parts withParticipants(List<Participant> others) {
      return new Parts(kind, stage, others, places, what, quantities, when);
    }

    Parts withPlaces(List<Place> others) {
      return new Parts(kind, stage, participants, others, what, quantities, when);
    }

    Parts withWhat(List<String> others) {
      return new Parts(kind, stage, participants, places, others, quantities, when);
    }

    Parts withQuantities(List<Quantity> others) {
      return new Parts(kind, stage, participants, places, what, others, when);
    }

    Parts withWhen(List<When> others) {
      return new Parts(kind, stage, participants, places, what, quantities, others);
    }

    Claim claim(Claim corrected) {
      return new Claim(
          corrected.type(),
          kind,
          stage,
          participants,
          places,
          what,
          quantities,
          when,
          corrected.speaker(),
          corrected.evidence(),
          corrected.voices(),
          corrected.confidence());
    }
  }
}
