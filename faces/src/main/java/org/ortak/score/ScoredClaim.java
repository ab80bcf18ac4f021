package org.ortak.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ortak.claim.ClaimType;

/**
 * A gold or read claim as the scorer sees it: looser than a claim, since gold claims leave out what
 * is not measured.
 *
 * @param kind empty where absent
 * @param stage empty where absent
 * @param speaker the speaker's name, empty where absent
 * @param optional whether missing it is no fault
 * @param rules the rules that read it, where known
 */
public record ScoredClaim(
    String type,
    String kind,
    String stage,
    List<Party> participants,
    List<Spot> places,
    List<String> what,
    List<Amount> quantities,
    List<Day> when,
    String speaker,
    List<Part> evidence,
    OptionalDouble confidence,
    boolean optional,
    List<String> rules) {

  /** Who takes part. */
  public record Party(String role, String name) {}

  /** A place; the country's code may be empty. */
  public record Spot(String name, String country) {}

  /** A figure; without a value where the gold's is no number. */
  public record Amount(String measure, OptionalDouble value, String unit, boolean former) {}

  /** A date. */
  public record Day(String event, String date, boolean former) {}

  /** A part of the text. */
  public record Part(int start, int end) {}

  public ScoredClaim {
    participants = List.copyOf(participants);
    places = List.copyOf(places);
    what = List.copyOf(what);
    quantities = List.copyOf(quantities);
    when = List.copyOf(when);
    evidence = List.copyOf(evidence);
    rules = List.copyOf(rules);
  }

  /** The same claim with the rules that read it. */
  public ScoredClaim readBy(List<String> readers) {
    return new ScoredClaim(
        type,
        kind,
        stage,
        participants,
        places,
        what,
        quantities,
        when,
        speaker,
        evidence,
        confidence,
        optional,
        readers);
  }

  /** The type, where it is one of the vocabulary's. */
  Optional<ClaimType> claimType() {
    for (ClaimType one : ClaimType.values()) {
      if (one.word().equals(type)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  boolean isUndertaking() {
    return claimType().filter(ClaimType::isUndertaking).isPresent();
  }

  /** Without what a plan used to be. */
  List<Amount> currentQuantities() {
    return quantities.stream().filter(one -> !one.former()).toList();
  }

  /** Without what a plan used to be. */
  List<Day> currentDays() {
    return when.stream().filter(one -> !one.former()).toList();
  }
}
