/**
 * The partner finder: who could be a partner of whom, and why.
 *
 * <p>In: a wish, what the ledger knew at one time, and the pack's trades and weights. Out: a
 * shortlist; each candidate with its reasons, each reason with its points and the sentences behind
 * it.
 *
 * <p>Trap: points add up and mean nothing else: they put candidates in an order and are no
 * likelihood of a deal.
 */
@NullMarked
package org.ortak.answer.finder;

import org.jspecify.annotations.NullMarked;
