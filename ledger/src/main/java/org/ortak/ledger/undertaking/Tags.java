package org.ortak.ledger.undertaking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The tags of undertakings. */
public final class Tags {

  private static final int LONGEST_SUBJECT = 4;

  private Tags() {}

  /** All tags of an undertaking. */
  public static Set<Tag> of(Outline undertaking) {
    Map<Tag, String> tags = new LinkedHashMap<>();
    undertaking.parties().forEach(party -> tags.put(Tag.entity(party.entity()), ""));
    undertaking.countries().forEach(code -> tags.put(Tag.country(code), ""));
    named(undertaking).forEach(named -> tags.put(named.tag(), ""));
    return tags.keySet();
  }

  /** Its places and subjects, by which it can be asked for; a long subject is no name. */
  public static List<Named> named(Outline undertaking) {
    return Stream.concat(
            undertaking.places().stream()
                .map(place -> new Named(Tag.place(place.name()), place.name())),
            undertaking.what().stream()
                .filter(what -> what.split(" ").length <= LONGEST_SUBJECT)
                .map(what -> new Named(Tag.subject(what), what)))
        .toList();
  }

  /** Whether a selection takes an undertaking. */
  static boolean takes(Selection selection, Undertaking undertaking) {
    if (!selection.types().contains(undertaking.type())) {
      return false;
    }
    boolean stage =
        selection.stage().isEmpty()
            || undertaking
                .progress()
                .filter(progress -> progress.stage() == selection.stage().get())
                .isPresent();
    if (!stage || selection.about().isEmpty()) {
      return stage;
    }
    Set<Tag> tags = of(undertaking.outline());
    return selection.about().stream().allMatch(any -> any.stream().anyMatch(tags::contains));
  }
}
