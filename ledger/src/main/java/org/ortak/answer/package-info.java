/**
 * Answers from the ledger, as plain records for every face: the tracker and the dossier of a name.
 *
 * <p>In: a ledger and a question. Out: undertakings and facts, each with its reports, their
 * outlets, days and sentences.
 *
 * <p>Trap: an answer never says more than a report said; what is inferred (silence) is marked so.
 */
@NullMarked
package org.ortak.answer;

import org.jspecify.annotations.NullMarked;
