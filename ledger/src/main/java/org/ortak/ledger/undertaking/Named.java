package org.ortak.ledger.undertaking;

/**
 * Something that a name stands for.
 *
 * @param name as news writes it
 */
public record Named(Tag tag, String name) {}
