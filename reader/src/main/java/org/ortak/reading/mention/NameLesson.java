package org.ortak.reading.mention;

import java.util.Optional;
import java.util.Set;

/**
 * What one article shows of one name, for learning what names name.
 *
 * @param sort what the pack says that it names; empty where the pack does not know it
 * @param kind the pack's kind of the organisation, where it knows one
 * @param signs what tells the sort
 * @param business what tells the kind
 */
public record NameLesson(
    String name,
    Optional<NameKind> sort,
    Optional<String> kind,
    Set<String> signs,
    Set<String> business) {

  public NameLesson {
    signs = Set.copyOf(signs);
    business = Set.copyOf(business);
  }
}
