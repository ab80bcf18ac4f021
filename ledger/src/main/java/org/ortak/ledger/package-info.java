/**
 * The ledger: what documents tell, kept for good, and what is believed of it, worked out anew at
 * any time.
 *
 * <p>In: documents with their readings, and judgements. Out: undertakings and facts with every
 * report behind them. {@link org.ortak.ledger.Ledger} is the door; the children, each knowing those
 * before it: history, resolve, undertaking, store.
 *
 * <p>To ask: {@code ledger.known(asOf)} gives {@link org.ortak.ledger.undertaking.Known}, which
 * loads only what is asked for: list, count, undertaking, telling, related, named, beginning, like,
 * entity, story, review. {@code ledger.beliefs(asOf)} works out everything and is for small ledgers
 * and tests. For archives: documents, readings, judgements, purge, tombstones.
 *
 * <p>Trap: beliefs are a function of the set of documents and judgements; nothing that depends on
 * the order in which they came may enter them.
 */
@NullMarked
package org.ortak.ledger;

import org.jspecify.annotations.NullMarked;
