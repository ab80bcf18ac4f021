package org.ortak.bench.whole;

/**
 * One thing that was measured.
 *
 * @param how on what it was measured, and how often
 */
record Figure(String what, String value, String how) {}
