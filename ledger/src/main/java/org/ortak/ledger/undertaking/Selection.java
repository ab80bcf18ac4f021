package org.ortak.ledger.undertaking;

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
 */
public record Selection(Set<ClaimType> types, Optional<Stage> stage, List<Set<Tag>> about) {

  public Selection {
    types = Set.copyOf(types);
    about = about.stream().map(Set::copyOf).toList();
  }

  /** All undertakings, and no facts. */
  public static Selection undertakings() {
    return of(
        Arrays.stream(ClaimType.values())
            .filter(ClaimType::isUndertaking)
            .collect(Collectors.toSet()));
  }

  /** All undertakings and facts. */
  public static Selection all() {
    return of(Set.of(ClaimType.values()));
  }

  public static Selection of(Set<ClaimType> types) {
    return new Selection(types, Optional.empty(), List.of());
  }

  public Selection at(Stage wanted) {
    return new Selection(types, Optional.of(wanted), about);
  }

  /** Narrows to those that have one of the tags; none where there are none. */
  public Selection about(Set<Tag> tags) {
    List<Set<Tag>> narrower = new ArrayList<>(about);
    narrower.add(tags);
    return new Selection(types, stage, narrower);
  }
}
