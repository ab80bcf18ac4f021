package org.ortak.ledger.history;

/**
 * That a document was read.
 *
 * @param seq the order of learning, in this ledger only
 * @param document its id
 */
public record ReadingMark(long seq, String document) {}
