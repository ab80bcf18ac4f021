package org.ortak.answer.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ortak.answer.board.Board;
import org.ortak.answer.board.Brief;
import org.ortak.answer.tracker.Filter;
import org.ortak.answer.tracker.Listed;
import org.ortak.answer.tracker.Quoter;
import org.ortak.answer.tracker.Tracker;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Undertaking;

/** Makes digests. */
public final class Editor {

  /** With so many of each part a person reads it in two minutes. */
  public static final int QUICK = 3;

  private static final int FEW = 200;
  private static final int MORE = 4;

  private final Ledger ledger;
  private final Tracker tracker;
  private final Predicate<Undertaking> only;

  public Editor(Ledger ledger, Clock clock) {
    this(ledger, clock, undertaking -> true);
  }

  /**
   * @param only which undertakings to tell of, of those that a filter lets through
   */
  public Editor(Ledger ledger, Clock clock, Predicate<Undertaking> only) {
    this.ledger = ledger;
    this.tracker = new Tracker(ledger, clock);
    this.only = only;
  }

  /**
   * The days of a digest.
   *
   * @param most no more of one part than these
   */
  public record Days(LocalDate since, LocalDate until, int most) {

    boolean hold(Optional<LocalDate> day) {
      return day.filter(one -> !one.isBefore(since) && !one.isAfter(until)).isPresent();
    }
  }

  /**
   * @param selection what the filter lets through, in words
   */
  public Digest digest(Filter filter, String selection, Days days, AsOf asOf) {
    List<Undertaking> news =
        news(filter, days, asOf).stream()
            .map(Listed::undertaking)
            .takeWhile(undertaking -> !isOlder(undertaking, days))
            .toList();
    return digest(news, selection, days, ledger.known(asOf));
  }

  /**
   * The same of all undertakings, looked up on a board, which knows of each on which days it was
   * told.
   */
  public Digest digest(Board board, Days days, AsOf asOf) {
    Known known = ledger.known(asOf);
    List<Undertaking> news = new ArrayList<>();
    known.each(
        board.told(days.since(), days.until()).stream()
            .filter(brief -> brief.type().isUndertaking())
            .mapToLong(Brief::number)
            .toArray(),
        (number, undertaking) -> news.add(undertaking));
    news.sort(Undertaking.newestFirst());
    return digest(news, "", days, known);
  }

  private Digest digest(List<Undertaking> news, String selection, Days days, Known known) {
    Desk desk = new Desk(days, new Quoter(ledger, known));
    news.stream().filter(only).forEach(desk::take);
    return new Digest(days.since(), days.until(), selection, desk.sections());
  }

  /** So many of the newest that the last of them is older than the days, or that are all. */
  private List<Listed> news(Filter filter, Days days, AsOf asOf) {
    for (int most = FEW; ; most *= MORE) {
      List<Listed> listed = tracker.page(filter, asOf, most).listed();
      if (listed.size() < most || isOlder(listed.getLast().undertaking(), days)) {
        return listed;
      }
    }
  }

  /** Undertakings come newest news first, so that after this one all are older. */
  private static boolean isOlder(Undertaking undertaking, Days days) {
    return undertaking.coverage().last().orElse(LocalDate.MIN).isBefore(days.since());
  }
}
