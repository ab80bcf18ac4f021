package org.ortak.reading.claim;

import java.util.List;
import org.ortak.claim.Claim;
import org.ortak.text.Span;

/**
 * A claim with why it was read.
 *
 * @param rules the rules that fired
 * @param signs what speaks for and against it; its confidence rests on them
 * @param cue the word that gave rise to it
 * @param slots what was weighed to fill it
 */
public record Finding(
    Claim claim, List<String> rules, List<String> signs, Span cue, List<Slot> slots) {

  public Finding {
    rules = List.copyOf(rules);
    signs = List.copyOf(signs);
    slots = List.copyOf(slots);
  }
}
