package org.ortak.answer.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Kind;
import org.ortak.claim.Participant;
import org.ortak.claim.Place;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.claim.Speaker;
import org.ortak.claim.When;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Undertaking;

/** Parts of a claim, and of an undertaking, in a few words. */
public final class ClaimWords {

  private ClaimWords() {}

  /** "Erfurt (DE)". */
  public static String place(Place place) {
    return place.name() + place.country().map(code -> " (" + code + ")").orElse("");
  }

  /** "capacity 14 GWh/yr", "about 420 jobs". */
  public static String figure(Quantity quantity) {
    String figure = FigureWords.of(quantity);
    String measure = quantity.measure().word();
    return measure.equals(quantity.unit()) ? figure : measure + " " + figure;
  }

  /** "production-start 2022". */
  public static String day(When when) {
    return when.event().word()
        + " "
        + DateWords.of(when.date())
        + (when.former() ? " (before)" : "");
  }

  /** "Ada Koç, chief executive, Volta". */
  public static String speaker(Speaker speaker) {
    return Stream.of(Optional.of(speaker.name()), speaker.office(), speaker.organisation())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /** "battery-plant, underway". */
  public static String sort(Claim claim) {
    return claim.kind().map(Kind::word).orElse(claim.type().word())
        + claim.stage().map(stage -> ", " + stage.word()).orElse("");
  }

  /** Who takes part: of a supply and an investment from whom to whom, else all in a row. */
  public static String parties(Claim claim) {
    Map<Role, Set<String>> byRole = new LinkedHashMap<>();
    for (Participant party : claim.participants()) {
      byRole.computeIfAbsent(party.role(), role -> new LinkedHashSet<>()).add(party.name());
    }
    return parties(claim.type(), byRole, ClaimWords::inARow);
  }

  /** Who takes part: of a supply and an investment from whom to whom, else all in a row. */
  public static String parties(Undertaking undertaking) {
    return parties(undertaking.type(), undertaking.parties(), ClaimWords::inARow);
  }

  /**
   * The same of some of those who take part.
   *
   * @param listing tells those of one role
   */
  public static String parties(
      ClaimType type, List<Party> parties, Function<Set<String>, String> listing) {
    Map<Role, Set<String>> byRole = new LinkedHashMap<>();
    for (Party party : parties) {
      byRole.computeIfAbsent(party.role(), role -> new LinkedHashSet<>()).add(party.name());
    }
    return parties(type, byRole, listing);
  }

  /** "CATL: battery-plant, underway". */
  public static String headline(Undertaking undertaking) {
    String kind =
        undertaking
            .kind()
            .map(field -> field.current().value().word())
            .orElse(undertaking.type().word());
    return parties(undertaking)
        + ": "
        + kind
        + undertaking.progress().map(progress -> ", " + progress.stage().word()).orElse("");
  }

  /** Where, what, how much and when, one item each. */
  public static List<String> details(Claim claim) {
    List<String> details = new ArrayList<>();
    claim.places().forEach(place -> details.add(place(place)));
    details.addAll(claim.what());
    claim.quantities().forEach(quantity -> details.add(figure(quantity)));
    claim.when().forEach(when -> details.add(day(when)));
    return details;
  }

  private static String inARow(Set<String> names) {
    return String.join(", ", names);
  }

  /** Whether it goes from those told first to the others. */
  public static boolean isDirected(ClaimType type) {
    return switch (type) {
      case SUPPLY, INVESTMENT, OPENING, TIE, ACTIVITY -> true;
      case PARTNERSHIP, FACILITY, PRODUCT, MEETING, INDICATOR -> false;
    };
  }

  private static String parties(
      ClaimType type, Map<Role, Set<String>> byRole, Function<Set<String>, String> listing) {
    return byRole.values().stream()
        .map(listing)
        .collect(Collectors.joining(isDirected(type) ? " → " : ", "));
  }
}
