package org.ortak.api.question;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ortak.answer.board.Board;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.search.Search;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;

/**
 * What questions are answered from.
 *
 * @param search over the same ledger
 * @param reading of what somebody sends
 * @param finder loaded when somebody asks for partners or openings first
 * @param boards of what was known at a time, for filters that the ledger itself does not take
 * @param clock says what today is
 */
public record Holdings(
    Ledger ledger,
    Search search,
    PageReading reading,
    Supplier<FinderPack> finder,
    Function<AsOf, Board> boards,
    Clock clock) {}
