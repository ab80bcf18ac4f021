package org.ortak.claim;

import java.util.Objects;
import java.util.Optional;

/**
 * Who takes part in a claim, and as what.
 *
 * @param name the fullest name in the article, its spelling corrected where the reader knows it
 * @param id the resolved entity ({@code org:catl}), where the reader knows it
 */
public record Participant(Role role, String name, Optional<String> id) {

  public Participant {
    Objects.requireNonNull(role);
    Texts.required(name, "participant name");
    Objects.requireNonNull(id);
  }

  public static Participant of(Role role, String name) {
    return new Participant(role, name, Optional.empty());
  }
}
