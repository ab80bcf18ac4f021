/**
 * What a firm or country is by what the ledger tells of it: its trades, plants, dealings, openings
 * and record.
 *
 * <p>In: what the ledger knew at one time, and the pack's trades. Out: profiles, each line with the
 * undertakings or facts that tell it.
 *
 * <p>Trap: a trade may be known from the pack alone; only lines with reports behind them are told
 * as news.
 */
@NullMarked
package org.ortak.answer.profile;

import org.jspecify.annotations.NullMarked;
