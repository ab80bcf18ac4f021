package org.ortak.api.question;

import java.time.Clock;
import org.ortak.answer.search.Search;
import org.ortak.ledger.Ledger;

/**
 * What questions are answered from.
 *
 * @param search over the same ledger
 * @param reading of what somebody sends
 * @param clock says what today is
 */
public record Holdings(Ledger ledger, Search search, PageReading reading, Clock clock) {}
