package org.ortak.ledger.history;

/**
 * What made a reading.
 *
 * @param reader the reader's version
 * @param pack the pack's version, a hash of its content
 */
public record ReadBy(String reader, String pack) {}
