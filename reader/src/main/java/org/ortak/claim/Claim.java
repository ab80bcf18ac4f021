package org.ortak.claim;

import java.util.List;
import java.util.Optional;
import org.ortak.text.Span;

/**
 * One thing that one article says about the industry: what was said, by whom, where, when, with the
 * sentences that say it.
 *
 * @param kind absent where the article does not tell the sort
 * @param stage present for the six undertakings, absent for the other types
 * @param evidence the sentences that say it, as spans in the article's text, in order
 * @param confidence 0 to 1; of the claims given 0.8, four of five should be right
 */
public record Claim(
    ClaimType type,
    Optional<Kind> kind,
    Optional<Stage> stage,
    List<Participant> participants,
    List<Place> places,
    List<String> what,
    List<Quantity> quantities,
    List<When> when,
    Optional<Speaker> speaker,
    List<Span> evidence,
    List<Voice> voices,
    double confidence) {

  public Claim {
    participants = List.copyOf(participants);
    places = List.copyOf(places);
    what = List.copyOf(what);
    quantities = List.copyOf(quantities);
    when = List.copyOf(when);
    evidence = List.copyOf(evidence);
    voices = List.copyOf(voices);
    if (kind.isPresent() && kind.get().type() != type) {
      throw new IllegalArgumentException(type.word() + ": not a kind of it: " + kind.get().word());
    }
    if (stage.isPresent() && !type.isUndertaking()) {
      throw new IllegalArgumentException(
          type.word() + " carries no stage, found " + stage.get().word());
    }
    if (stage.isEmpty() && type.isUndertaking()) {
      throw new IllegalArgumentException(type.word() + " carries a stage, found none");
    }
    for (Participant participant : participants) {
      if (!type.roles().contains(participant.role())) {
        throw new IllegalArgumentException(
            type.word() + " knows no role " + participant.role().word());
      }
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence: expected 0 to 1, found " + confidence);
    }
  }
}
