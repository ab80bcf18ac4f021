package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Stage;

/**
 * Which undertakings and facts to give.
 *
 * @param types of one of these types
 * @param stage at this stage; absent for any
 * @param about each set narrows: one of its tags must be theirs
 * @param after only those that stand behind this place of the list; absent for all
 */
public record Selection(
    Set<ClaimType> types, Optional<Stage> stage, List<Set<Tag>> about, Optional<Place> after) {

  /**
   * A place in the list, newest news first, then by id.
   *
   * @param last the day of the last report
   * @param id of the undertaking that stands there
   */
  public record Place(Optional<LocalDate> last, String id) {

    public static Place of(Undertaking undertaking) {
      return new Place(undertaking.coverage().last(), undertaking.id());
    }

    boolean isBefore(Undertaking undertaking) {
      int later =
          last.orElse(LocalDate.MIN).compareTo(undertaking.coverage().last().orElse(LocalDate.MIN));
      return later > 0 || (later == 0 && id.compareTo(undertaking.id()) < 0);
    }
  }

  public Selection {
    types = Set.copyOf(types);
    about = about.stream().map(Set::copyOf).toList();
  }

  /** All undertakings, and no facts. */
  public static Selection undertakings() {
    return of(types(true));
  }

  /** All facts, and no undertakings. */
  public static Selection facts() {
    return of(types(false));
  }

  private static Set<ClaimType> types(boolean undertakings) {
    return Arrays.stream(ClaimType.values())
        .filter(type -> type.isUndertaking() == undertakings)
        .collect(Collectors.toSet());
  }

  /** All undertakings and facts. */
  public static Selection all() {
    return of(Set.of(ClaimType.values()));
  }

  public static Selection of(Set<ClaimType> types) {
    return new Selection(types, Optional.empty(), List.of(), Optional.empty());
  }

  /** The same of these types only. */
  public Selection ofTypes(Set<ClaimType> wanted) {
    return new Selection(
        types.stream().filter(wanted::contains).collect(Collectors.toSet()), stage, about, after);
  }

  public Selection at(Stage wanted) {
    return new Selection(types, Optional.of(wanted), about, after);
  }

  /** Narrows to those that have one of the tags; none where there are none. */
  public Selection about(Set<Tag> tags) {
    List<Set<Tag>> narrower = new ArrayList<>(about);
    narrower.add(tags);
    return new Selection(types, stage, narrower, after);
  }

  /** Those that stand behind a place of the list. */
  public Selection behind(Place place) {
    return new Selection(types, stage, about, Optional.of(place));
  }
}
