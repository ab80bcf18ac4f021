package org.ortak.ledger.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person, or a rule by its name, decided.
 *
 * @param who the person or rule
 * @param why in their words
 * @param at when they decided
 */
public record Judgement(Verdict verdict, Subject subject, String who, String why, Instant at) {

  public String id() {
    List<String> parts = new ArrayList<>(List.of(verdict.word(), who, why, at.toString()));
    parts.addAll(subject.parts());
    return ContentId.of("judgement", parts);
  }
}
