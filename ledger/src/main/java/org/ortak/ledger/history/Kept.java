package org.ortak.ledger.history;

import java.time.Instant;

/**
 * A document as it lies in the ledger.
 *
 * @param seq the order of learning, in this ledger only
 */
public record Kept(long seq, Document document, Instant learntAt) {}
