package org.ortak.answer.versions;

import java.util.List;

/**
 * What two lists of claims do not share.
 *
 * @param same how many they share
 */
public record Difference(
    List<Told> appeared, List<Told> vanished, List<Changed> changed, int same) {

  public Difference {
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
    changed = List.copyOf(changed);
  }

  /** One claim, told otherwise. */
  public record Changed(Told before, Told after, List<Change> fields) {

    public Changed {
      fields = List.copyOf(fields);
    }
  }

  /** One field; empty where it is not told. */
  public record Change(String field, String before, String after) {}

  public boolean isNone() {
    return appeared.isEmpty() && vanished.isEmpty() && changed.isEmpty();
  }
}
