package org.ortak.web.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ortak.answer.board.Board;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Selection;

/** The boards that pages look at: the one of now, and those of a few days before. */
final class Boards {

  /** A board of a day before is made when it is asked for; more than these would take too long. */
  private static final int MOST_AT_ONCE = 30_000;

  private static final int KEPT = 4;

  private final Site site;
  private final Map<LocalDate, Board> before =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, Board> eldest) {
          return size() > KEPT;
        }
      };

  Boards(Site site) {
    this.site = site;
  }

  /** Absent while it is still being made, and for days before where the ledger is large. */
  Optional<Board> of(Asked asked) {
    Optional<LocalDate> day = asked.day("as-of");
    return day.isEmpty() ? site.keeper().board() : before(day.get(), asked.asOf());
  }

  private synchronized Optional<Board> before(LocalDate day, AsOf asOf) {
    Board known = before.get(day);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Board> made =
        site.ledgers()
            .ask(
                ledger ->
                    ledger.known(asOf).count(Selection.all()) > MOST_AT_ONCE
                        ? Optional.empty()
                        : Optional.of(site.keeper().asOf(ledger, asOf)));
    made.filter(board -> day.isBefore(LocalDate.now(site.clock())))
        .ifPresent(board -> before.put(day, board));
    return made;
  }
}
