/**
 * What people decide about claims, names and documents: judgements made, undone and looked back on,
 * and the queue of what waits for one.
 *
 * <p>In: the beginning of an id, or a name, with the reason. Out: judgements added to the ledger,
 * which are never altered; the log of them; what waits, with the evidence.
 *
 * <p>Trap: a judgement holds by what its claim says, not by an id that a reader gave; one whose
 * claim is no longer read waits in the queue and is never dropped.
 */
@NullMarked
package org.ortak.answer.judging;

import org.jspecify.annotations.NullMarked;
