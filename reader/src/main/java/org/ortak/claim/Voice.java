package org.ortak.claim;

import java.util.List;
import java.util.Optional;
import org.ortak.text.Span;

/** What one side says of a claim, where the article tells. */
public record Voice(
    Speaker speaker, Stance stance, Optional<String> condition, List<Span> evidence) {

  public Voice {
    evidence = List.copyOf(evidence);
  }
}
