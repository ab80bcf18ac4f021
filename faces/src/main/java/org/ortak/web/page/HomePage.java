package org.ortak.web.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.answer.board.Board;
import org.ortak.answer.board.Brief;
import org.ortak.answer.board.View;
import org.ortak.answer.board.Wanted;
import org.ortak.answer.digest.Digest;
import org.ortak.answer.digest.Editor;
import org.ortak.answer.tracker.Filter;
import org.ortak.answer.tracker.Tracker;

/** What changed in a week. */
public final class HomePage {

  private static final int WEEK = 7;
  private static final int MOST = 12;

  /** A few, since the very newest may be of a day to come. */
  private static final int NEWEST = 20;

  private final Site site;
  private final Boards boards;
  private final Template template;
  private final Remembered<Digest> digests = new Remembered<>(true);

  HomePage(Site site, Boards boards, Template template) {
    this.site = site;
    this.boards = boards;
    this.template = template;
  }

  /**
   * The days that are told.
   *
   * @param asked whether the address names them
   * @param newest the day of the newest news, where there is any
   */
  public record Days(LocalDate since, LocalDate until, boolean asked, Optional<LocalDate> newest) {

    public Asked earlier(Asked address) {
      return at(address, since.minusDays(days()), until.minusDays(days()));
    }

    public Asked later(Asked address) {
      return at(address, since.plusDays(days()), until.plusDays(days()));
    }

    private long days() {
      return until.toEpochDay() - since.toEpochDay() + 1;
    }

    private static Asked at(Asked address, LocalDate since, LocalDate until) {
      return address.with("since", since.toString()).with("until", until.toString());
    }
  }

  /** One line of news with its undertaking in brief, where the board has it. */
  public record News(Digest.Item item, Optional<Brief> brief) {}

  /** One part of the week. */
  public record Part(Digest.Part part, List<News> news, int more) {}

  /** What the ledger holds in all. */
  public record Holdings(int undertakings, int plants, int openings, Totals totals) {}

  void answer(Context context) {
    Asked asked = Asked.of(context);
    Optional<Board> board = boards.of(asked);
    Days days = days(asked, board);
    Digest digest =
        digests.get(
            asked.query() + " " + days.since() + " " + days.until(),
            site.keeper().version(),
            () -> digest(asked, days, board));
    template.answer(
        context,
        "home",
        Map.of(
            "frame",
            new Frame("What the week brought", "home", asked),
            "days",
            days,
            "parts",
            parts(digest, board),
            "holdings",
            holdings(board)));
  }

  /** Works out the newest week, so that the first who asks need not wait. */
  void prepare() {
    Asked newest = new Asked("/", Map.of());
    Optional<Board> board = boards.of(newest);
    Days days = days(newest, board);
    var unused =
        digests.get(
            " " + days.since() + " " + days.until(),
            site.keeper().version(),
            () -> digest(newest, days, board));
  }

  private Digest digest(Asked asked, Days days, Optional<Board> board) {
    Filter filter = filter(asked);
    Editor.Days told = new Editor.Days(days.since(), days.until(), MOST);
    return site.ledgers()
        .ask(
            ledger -> {
              Editor editor = new Editor(ledger, site.clock());
              return board.isPresent() && filter.equals(Filter.none())
                  ? editor.digest(board.get(), told, asked.asOf())
                  : editor.digest(filter, "", told, asked.asOf());
            });
  }

  /** The week asked for; else the last seven days, or the last week that had any news. */
  private Days days(Asked asked, Optional<Board> board) {
    LocalDate today = asked.day("as-of").orElse(LocalDate.now(site.clock()));
    Optional<LocalDate> newest =
        board.isPresent() ? board.get().newestBy(today) : newestListed(asked, today);
    if (asked.day("since").isPresent() || asked.day("until").isPresent()) {
      LocalDate until = asked.day("until").orElse(today);
      LocalDate since = asked.day("since").orElse(until.minusDays(WEEK - 1));
      return new Days(since, until, true, newest);
    }
    LocalDate last = newest.filter(day -> day.isBefore(today.minusDays(WEEK - 1))).orElse(today);
    return new Days(last.minusDays(WEEK - 1), last, false, newest);
  }

  /** The day of the newest news as the ledger itself lists it. */
  private Optional<LocalDate> newestListed(Asked asked, LocalDate today) {
    return site.ledgers()
        .ask(
            ledger ->
                new Tracker(ledger, site.clock())
                    .page(Filter.none(), asked.asOf(), NEWEST).listed().stream()
                        .flatMap(listed -> listed.undertaking().coverage().last().stream())
                        .filter(day -> !day.isAfter(today))
                        .findFirst());
  }

  private static Filter filter(Asked asked) {
    return new Filter(
        asked.one("country"), asked.one("company"), Optional.empty(), Optional.empty());
  }

  private static List<Part> parts(Digest digest, Optional<Board> board) {
    List<Part> parts = new ArrayList<>();
    for (Digest.Section section : digest.sections()) {
      List<News> news =
          section.items().stream()
              .map(item -> new News(item, board.flatMap(one -> one.byId(item.undertaking()))))
              .toList();
      parts.add(new Part(section.part(), news, section.more()));
    }
    return parts;
  }

  private static Optional<Holdings> holdings(Optional<Board> board) {
    return board.map(
        one -> {
          View view = one.view(Wanted.all(), 0, 0);
          return new Holdings(
              view.all(), count(view, "facility"), count(view, "opening"), Totals.of(view));
        });
  }

  private static int count(View view, String type) {
    return view.facet("type").stream()
        .filter(counted -> counted.key().equals(type))
        .mapToInt(counted -> counted.count())
        .sum();
  }
}
