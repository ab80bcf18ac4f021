package org.ortak.article;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a page tells about its article beside the text, as told. */
record Facts(Map<Field, String> told) {

  static final Facts NONE = new Facts(Map.of());

  Facts {
    told = Map.copyOf(told);
  }

  Optional<String> get(Field field) {
    return Optional.ofNullable(told.get(field));
  }

  /**
   * These facts and one more; what is told already stays. A blank, a template's empty place and a
   * day in the year nought tell nothing.
   */
  Facts and(Field field, String value) {
    boolean empty = value.isBlank() || value.contains("{{");
    return empty || (day(field) && value.startsWith("0"))
        ? this
        : or(new Facts(Map.of(field, Lines.tidy(value))));
  }

  private static boolean day(Field field) {
    return field == Field.PUBLISHED || field == Field.CHANGED;
  }

  /** These facts, with gaps filled from others. */
  Facts or(Facts others) {
    Map<Field, String> all = new EnumMap<>(Field.class);
    all.putAll(others.told);
    all.putAll(told);
    return new Facts(all);
  }
}
