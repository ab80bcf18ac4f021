package org.ortak.web.page;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ortak.answer.board.BoardKeeper;
import org.ortak.answer.tracker.Chapter;
import org.ortak.pack.Places;

/**
 * What the pages are of.
 *
 * @param file where the ledger lies
 * @param clock says what today is
 * @param json writes an undertaking with its reports on one line, for export
 * @param places asked for by maps only
 * @param who the name that judgements made in a browser carry
 */
public record Site(
    Ledgers ledgers,
    BoardKeeper keeper,
    SearchDesk search,
    Path file,
    Clock clock,
    Function<Chapter, String> json,
    Supplier<Places> places,
    String who) {}
