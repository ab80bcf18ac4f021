package org.ortak.web.page;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ortak.answer.board.BoardKeeper;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.tracker.Chapter;
import org.ortak.api.question.PageReading;
import org.ortak.article.Arrival;
import org.ortak.pack.Places;

/**
 * What the pages are of.
 *
 * @param file where the ledger lies
 * @param clock says what today is
 * @param json writes an undertaking with its reports on one line, for export
 * @param who the name that judgements made in a browser carry
 */
public record Site(
    Ledgers ledgers,
    BoardKeeper keeper,
    SearchDesk search,
    Path file,
    Clock clock,
    Function<Chapter, String> json,
    Lore lore,
    Intake intake,
    String who) {

  /**
   * What the pack knows, loaded when it is asked for first.
   *
   * @param places asked for by maps only
   * @param finder asked for by the finder and the openings
   */
  public record Lore(Supplier<Places> places, Supplier<FinderPack> finder) {}

  /**
   * What reads a text that somebody holds against the ledger.
   *
   * @param fetching gets the page of an address of the web
   */
  public record Intake(PageReading reading, Function<String, Arrival> fetching) {}
}
