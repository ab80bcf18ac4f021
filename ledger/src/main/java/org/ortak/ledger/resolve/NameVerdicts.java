package org.ortak.ledger.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ortak.ledger.history.Subject;

/**
 * What was judged of names.
 *
 * @param same pairs that name one bearer
 * @param different pairs that name two
 */
public record NameVerdicts(List<Subject.OfNames> same, List<Subject.OfNames> different) {

  public NameVerdicts {
    same = List.copyOf(same);
    different = List.copyOf(different);
  }

  /** Nothing was judged. */
  public static NameVerdicts none() {
    return new NameVerdicts(List.of(), List.of());
  }

  /** Whether two names in the form of comparison were judged to name two. */
  public boolean areDifferent(String one, String other, NameKey nameKey) {
    return different.stream()
        .map(names -> List.of(nameKey.of(names.first()), nameKey.of(names.second())))
        .anyMatch(pair -> pair.equals(List.of(one, other)) || pair.equals(List.of(other, one)));
  }

  /** The names that were judged to name two, in the form of comparison. */
  public Set<String> parted(NameKey nameKey) {
    Set<String> forms = new HashSet<>();
    different.forEach(
        names -> {
          forms.add(nameKey.of(names.first()));
          forms.add(nameKey.of(names.second()));
        });
    return forms;
  }
}
