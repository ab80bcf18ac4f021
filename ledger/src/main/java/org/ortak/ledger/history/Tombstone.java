package org.ortak.ledger.history;

import java.time.Instant;

/**
 * What is left of a document that had to go.
 *
 * @param document its id, a hash of what it was
 */
public record Tombstone(String document, String who, String why, Instant at) {}
