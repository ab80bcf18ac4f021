/**
 * The board: every undertaking and fact in brief, held in memory, so that a question that looks at
 * all of them (counts, sums, any order) is answered at once.
 *
 * <p>In: a ledger, and from then on what changes in it. Out: a part of the board in the order asked
 * for, with counts by type, stage, country, company and product, and capacity by country and stage.
 *
 * <p>Trap: a board is as old as its last refresh; what it names is asked of the ledger anew before
 * it is shown whole.
 */
@NullMarked
package org.ortak.answer.board;

import org.jspecify.annotations.NullMarked;
