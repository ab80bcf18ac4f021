package org.ortak.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.ortak.answer.board.Board;
import org.ortak.answer.board.BoardFile;
import org.ortak.answer.board.BoardKeeper;
import org.ortak.answer.board.Products;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.search.Search;
import org.ortak.api.question.Holdings;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.pack.Once;
import org.ortak.pack.Pack;

/** What programs ask; what takes long to load is loaded when somebody asks for it first. */
final class ProgramHoldings {

  private ProgramHoldings() {}

  /**
   * Keeps the board of a ledger, its products under the pack's names.
   *
   * @param file of the ledger
   */
  static BoardKeeper keeper(Ledger ledger, Path file) {
    return new BoardKeeper(
        ledger, new Once<>(() -> Products.of(Pack.builtIn())), Optional.of(BoardFile.of(file)));
  }

  /** Boards of a keeper that somebody else keeps up to date, so that nobody waits for it. */
  static Function<AsOf, Board> kept(BoardKeeper keeper, Ledger ledger) {
    return asOf ->
        Optional.of(asOf)
            .filter(AsOf.latest()::equals)
            .flatMap(latest -> keeper.board())
            .orElseGet(() -> keeper.current(ledger, asOf));
  }

  static Holdings of(Ledger ledger, Search search, Function<AsOf, Board> boards, Clock clock) {
    return new Holdings(
        ledger,
        search,
        new SentReading(),
        new Once<>(() -> new FinderPack(Pack.builtIn())),
        boards,
        clock);
  }
}
