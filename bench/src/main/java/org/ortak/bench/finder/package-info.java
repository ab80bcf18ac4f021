/**
 * Tries the partner finder on deals of the past, and learns its weights from them.
 *
 * <p>In: ledgers, or folders of articles with gold claims. Out: how often the partner that was
 * found in the end stood among the first, beside three plain ways to rank; and weights.
 *
 * <p>Trap: for each deal only documents of earlier days are in the ledger that is asked; documents
 * without a day are in none.
 */
@NullMarked
package org.ortak.bench.finder;

import org.jspecify.annotations.NullMarked;
