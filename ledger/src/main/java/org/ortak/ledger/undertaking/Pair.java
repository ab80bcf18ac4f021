package org.ortak.ledger.undertaking;

/** Two claims by their ids, and how alike they are. */
public record Pair(String one, String other, Likeness likeness) {}
