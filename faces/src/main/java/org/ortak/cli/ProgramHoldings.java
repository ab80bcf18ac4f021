package org.ortak.cli;

import java.time.Clock;
import org.ortak.answer.board.BoardKeeper;
import org.ortak.answer.board.Products;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.search.Search;
import org.ortak.api.question.Holdings;
import org.ortak.ledger.Ledger;
import org.ortak.pack.Pack;

/** What programs ask; what takes long to load is loaded when somebody asks for it first. */
final class ProgramHoldings {

  private ProgramHoldings() {}

  /** Keeps the board of a ledger, its products under the pack's names. */
  static BoardKeeper keeper(Ledger ledger) {
    return new BoardKeeper(ledger, new Once<>(() -> Products.of(Pack.builtIn())));
  }

  static Holdings of(Ledger ledger, Search search, BoardKeeper keeper, Clock clock) {
    return new Holdings(
        ledger,
        search,
        new SentReading(),
        new Once<>(() -> new FinderPack(Pack.builtIn())),
        asOf -> keeper.current(ledger, asOf),
        clock);
  }
}
