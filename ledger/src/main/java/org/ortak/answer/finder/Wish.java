package org.ortak.answer.finder;

import java.util.Optional;

/**
 * Whom a partner is looked for, and what for.
 *
 * @param seeking a word of the pack's seekings
 * @param country where the partner shall be or work: a code or English name
 */
public record Wish(String name, Optional<String> seeking, Optional<String> country) {

  public static Wish of(String name) {
    return new Wish(name, Optional.empty(), Optional.empty());
  }

  public Wish seeking(String word) {
    return new Wish(name, Optional.of(word), country);
  }

  public Wish in(String where) {
    return new Wish(name, seeking, Optional.of(where));
  }
}
