/**
 * The ledger: what documents tell, kept for good, and what is believed of it, worked out anew at
 * any time.
 *
 * <p>In: documents with their readings, and judgements. Out: undertakings and facts with every
 * report behind them. {@link org.ortak.ledger.Ledger} is the door; the children, each knowing those
 * before it: history, resolve, undertaking, store.
 *
 * <p>Trap: beliefs are a function of the set of documents and judgements; nothing that depends on
 * the order in which they came may enter them.
 */
@NullMarked
package org.ortak.ledger;

import org.jspecify.annotations.NullMarked;
