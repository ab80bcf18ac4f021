package org.ortak.ledger.undertaking;

import org.ortak.ledger.resolve.Entity;
import org.ortak.ledger.resolve.NameLikeness;

/**
 * Two entities that may be one, by a name of each.
 *
 * @param name of the one, and {@code another} of the other: the two that are likest
 */
public record NamePair(
    Entity one, Entity other, String name, String another, NameLikeness likeness) {}
