package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who told something, and when.
 *
 * @param claim the claim's id
 * @param document the document's id
 * @param story the story that the document tells; copies share one
 * @param day the day published
 * @param byParty whether the article gives the word to somebody who takes part
 */
public record Said(
    String claim,
    String document,
    String story,
    Optional<String> outlet,
    Optional<LocalDate> day,
    boolean byParty) {}
