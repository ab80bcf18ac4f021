package org.ortak.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ortak.answer.board.Board;
import org.ortak.answer.board.BoardKeeper;
import org.ortak.answer.board.Brief;
import org.ortak.answer.board.Counted;
import org.ortak.answer.board.View;
import org.ortak.answer.export.Format;
import org.ortak.answer.tracker.Listed;
import org.ortak.answer.tracker.Listing;
import org.ortak.answer.tracker.Tracker;

/** The table of undertakings with its filters. */
public final class TrackerPage {

  private static final int ON_A_PAGE = 40;
  private static final int SHOWN = 7;

  /** Filters that feeds know too, and what only says how the table looks. */
  private static final Set<String> OF_FEEDS = Set.of("type", "stage", "country", "company");

  private static final Set<String> LOOKS = Set.of("sort", "column", "page");

  private final Site site;
  private final Boards boards;
  private final Filters filters;
  private final Template template;

  TrackerPage(Site site, Boards boards, Filters filters, Template template) {
    this.site = site;
    this.boards = boards;
    this.filters = filters;
    this.template = template;
  }

  /**
   * A filter with the values it can take.
   *
   * @param shown those that are always seen
   * @param more the others
   */
  public record Facet(String name, String title, List<Choice> shown, List<Choice> more) {}

  /** One value of a filter. */
  public record Choice(String value, String label, int count, boolean chosen) {}

  /** The selection as a file. */
  public record File(String name, String address) {}

  /** A column, and whether it is shown. */
  public record Column(String name, String title, String sort, boolean shown) {}

  /**
   * All that the page shows.
   *
   * @param counted whether all undertakings have been counted yet
   */
  public record Sheet(
      List<Brief> briefs,
      int all,
      int from,
      boolean counted,
      List<Facet> facets,
      List<Filters.Chosen> chosen,
      List<Column> columns,
      Totals totals) {

    public boolean shows(String name) {
      return columns.stream().anyMatch(column -> column.name().equals(name) && column.shown());
    }

    public int to() {
      return from + briefs.size();
    }
  }

  void answer(Context context) {
    Asked asked = Asked.of(context);
    Optional<Board> board = boards.of(asked);
    int from = Math.max(0, asked.number("page", 1) - 1) * ON_A_PAGE;
    Sheet sheet = board.map(one -> sheet(asked, one, from)).orElseGet(() -> uncounted(asked));
    boolean openings = asked.all("type").equals(List.of("opening"));
    template.answer(
        context,
        "tracker",
        Map.of(
            "frame",
            new Frame(openings ? "Openings" : "Tracker", openings ? "openings" : "tracker", asked),
            "sheet",
            sheet,
            "files",
            files(asked),
            "feed",
            feed(asked)));
  }

  private static List<File> files(Asked asked) {
    return Arrays.stream(Format.values())
        .map(
            format ->
                new File(
                    format == Format.ZIP ? "evidence" : format.word().toUpperCase(Locale.ROOT),
                    asked.at("/tracker." + format.word()).address()))
        .toList();
  }

  /** The feed of the same selection; empty where no feed can select so. */
  private static String feed(Asked asked) {
    boolean narrows =
        asked.values().entrySet().stream()
            .allMatch(
                entry ->
                    LOOKS.contains(entry.getKey())
                        || (OF_FEEDS.contains(entry.getKey()) && entry.getValue().size() == 1));
    Map<String, List<String>> terms = new TreeMap<>(asked.values());
    LOOKS.forEach(terms::remove);
    return narrows ? new Asked("/feeds/changes.atom", terms).address() : "";
  }

  private Sheet sheet(Asked asked, Board board, int from) {
    View view = board.view(filters.wanted(asked, Optional.of(board)), from, ON_A_PAGE);
    return new Sheet(
        view.briefs(),
        view.all(),
        from,
        true,
        facets(asked, view),
        Filters.chosen(asked, Optional.of(board)),
        columns(asked),
        Totals.of(view));
  }

  /** The newest news as the ledger itself lists it, while the board is being made. */
  private Sheet uncounted(Asked asked) {
    Listing listing =
        site.ledgers()
            .ask(
                ledger ->
                    new Tracker(ledger, site.clock())
                        .page(filters.filter(asked), asked.asOf(), ON_A_PAGE));
    List<Brief> briefs =
        listing.listed().stream().map(Listed::undertaking).map(BoardKeeper::brief).toList();
    return new Sheet(
        briefs,
        listing.all(),
        0,
        false,
        List.of(),
        Filters.chosen(asked, Optional.empty()),
        columns(asked),
        new Totals(List.of(), List.of()));
  }

  private static List<Facet> facets(Asked asked, View view) {
    List<Facet> facets = new ArrayList<>();
    for (String name : Filters.NAMES) {
      List<Choice> choices = new ArrayList<>();
      for (Counted counted : view.facet(name)) {
        choices.add(
            new Choice(
                counted.key(),
                label(name, counted),
                counted.count(),
                isChosen(asked, name, counted)));
      }
      choices.sort(java.util.Comparator.comparing(choice -> !choice.chosen()));
      int shown = Math.min(SHOWN + 1, choices.size());
      facets.add(
          new Facet(
              name,
              Show.capital(name),
              choices.subList(0, shown),
              choices.subList(shown, choices.size())));
    }
    return facets;
  }

  private static boolean isChosen(Asked asked, String name, Counted counted) {
    return asked.has(name, counted.key())
        || (name.equals("company") && asked.has(name, counted.name()));
  }

  private static String label(String name, Counted counted) {
    return name.equals("country") ? Show.country(counted.key()) : counted.name();
  }

  private static List<Column> columns(Asked asked) {
    List<String> usual = List.of("what", "where", "stage", "capacity", "start", "news", "sources");
    List<String> wanted = asked.all("column").isEmpty() ? usual : asked.all("column");
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("who", "Who", "who", true));
    for (Column column :
        List.of(
            new Column("what", "What", "", true),
            new Column("where", "Where", "where", true),
            new Column("stage", "Stage", "stage", true),
            new Column("capacity", "GWh a year", "capacity", true),
            new Column("start", "Begins", "start", true),
            new Column("slipped", "Slipped", "slipped", true),
            new Column("first", "First told", "", true),
            new Column("news", "Newest news", "news", true),
            new Column("sources", "Sources", "sources", true))) {
      columns.add(
          new Column(column.name(), column.title(), column.sort(), wanted.contains(column.name())));
    }
    return columns;
  }
}
