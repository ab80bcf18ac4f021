package org.ortak.ledger.history;

/**
 * Where an entry landed: the document's id and what became of it. Given only once it is on disk.
 */
public record Landing(String document, Outcome outcome) {}
