package org.ortak.reading.claim;

import java.util.List;
import org.ortak.claim.Claim;

/**
 * A claim with why it was read.
 *
 * @param rules the rules that fired
 * @param signs what speaks for and against it; its confidence rests on them
 * @param trigger the word, by its number, that gave rise to it
 */
public record Finding(Claim claim, List<String> rules, List<String> signs, int trigger) {

  public Finding {
    rules = List.copyOf(rules);
    signs = List.copyOf(signs);
  }
}
