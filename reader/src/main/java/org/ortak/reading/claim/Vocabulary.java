package org.ortak.reading.claim;

import java.util.Arrays;
import java.util.function.Function;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Kind;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.claim.Stance;
import org.ortak.pack.PackException;
import org.ortak.pack.Row;

/** Looks up what a row of the pack names with the vocabulary's words. */
final class Vocabulary {

  private Vocabulary() {}

  static Stage stage(Row row, String field) {
    return find(row, field, Stage.values(), Stage::word);
  }

  static Stance stance(Row row, String field) {
    return find(row, field, Stance.values(), Stance::word);
  }

  static Event event(Row row, String field) {
    return find(row, field, Event.values(), Event::word);
  }

  static ClaimType type(Row row, String field) {
    return find(row, field, ClaimType.values(), ClaimType::word);
  }

  static Kind kind(Row row, ClaimType type, String field) {
    return find(row, field, type.kinds().toArray(new Kind[0]), Kind::word);
  }

  static Role role(Row row, String word) {
    return match(row, "role", word, Role.values(), Role::word);
  }

  private static <T> T find(Row row, String field, T[] values, Function<T, String> word) {
    return match(row, field, row.text(field), values, word);
  }

  private static <T> T match(
      Row row, String field, String found, T[] values, Function<T, String> word) {
    return Arrays.stream(values)
        .filter(value -> word.apply(value).equals(found))
        .findFirst()
        .orElseThrow(
            () ->
                new PackException(
                    row.where(),
                    "expected in '"
                        + field
                        + "' one of "
                        + Arrays.stream(values).map(word).toList()
                        + ", found "
                        + found));
  }
}
