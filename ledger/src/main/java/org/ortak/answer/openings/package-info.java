/**
 * The board of openings: who looks for what where, and which openings answer each other.
 *
 * <p>In: what the ledger knew at one time, and the pack's trades and seekings. Out: openings that
 * run, newest first, each with those that it answers; and those that are over.
 *
 * <p>Trap: that two openings answer each other is told by kind, goods and place alone; nobody said
 * that the two know of each other.
 */
@NullMarked
package org.ortak.answer.openings;

import org.jspecify.annotations.NullMarked;
