package org.ortak.api.question;

import java.time.Clock;
import java.util.function.Supplier;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.search.Search;
import org.ortak.ledger.Ledger;

/**
 * What questions are answered from.
 *
 * @param search over the same ledger
 * @param reading of what somebody sends
 * @param finder loaded when somebody asks for partners or openings first
 * @param clock says what today is
 */
public record Holdings(
    Ledger ledger, Search search, PageReading reading, Supplier<FinderPack> finder, Clock clock) {}
