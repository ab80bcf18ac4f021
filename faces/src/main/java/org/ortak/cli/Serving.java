package org.ortak.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.ortak.answer.board.BoardKeeper;
import org.ortak.answer.json.AnswerJson;
import org.ortak.answer.search.Search;
import org.ortak.api.http.ApiRoutes;
import org.ortak.api.question.Holdings;
import org.ortak.api.token.TokenBook;
import org.ortak.api.tool.Conversation;
import org.ortak.api.tool.ToolRoutes;
import org.ortak.api.tool.Toolbox;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import org.ortak.pack.Once;
import org.ortak.pack.Pack;
import org.ortak.web.page.Ledgers;
import org.ortak.web.page.Pages;
import org.ortak.web.page.SearchDesk;
import org.ortak.web.page.Site;
import org.ortak.web.server.Binding;
import org.ortak.web.server.Pace;
import org.ortak.web.server.Routes;
import org.ortak.web.server.WebServer;

/** A server over a ledger, with all that it needs until it is stopped. */
final class Serving implements AutoCloseable {

  private static final int AT_ONCE = 3;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  private final Ledgers ledgers;
  private final Ledger watched;
  private final Holdings holdings;
  private final WebServer server;
  private final Thread watcher;

  private Serving(Served served, WebServer server, Thread watcher) {
    this.ledgers = served.ledgers;
    this.watched = served.watched;
    this.holdings = served.holdings;
    this.server = server;
    this.watcher = watcher;
  }

  /**
   * What is served.
   *
   * @param ledgers asked by pages
   * @param watched by the board
   * @param holdings asked by programs
   */
  private record Served(Ledgers ledgers, Ledger watched, Holdings holdings) {}

  /**
   * Who looks.
   *
   * @param open whether to open the pages in their browser
   * @param fetching how the pages that they name are got from the web
   */
  record Looker(Setting setting, boolean open, FetchOptions fetching) {}

  /** Serves, says where, and goes on until it is stopped. */
  static void show(LedgerAt at, Binding binding, Looker looker) throws InterruptedException {
    try (Serving serving = start(at, binding, looker)) {
      Output output = new Output(looker.setting.out());
      output.line("Ortak shows " + at.told() + " at " + serving.address());
      output.line("Ctrl-C stops it.");
      output.flush();
      if (looker.open) {
        Browser.show(serving.address(), looker.setting);
      }
      new CountDownLatch(1).await();
    }
  }

  private static Serving start(LedgerAt at, Binding binding, Looker looker) {
    Setting setting = looker.setting;
    Thread.ofPlatform().daemon().name("server").start(WebServer::warmUp);
    Ledger watched = at.open();
    Ledgers ledgers = new Ledgers(IntStream.range(0, AT_ONCE).mapToObj(i -> at.open()).toList());
    BoardKeeper keeper = ProgramHoldings.keeper(watched, at.file());
    Holdings holdings = holdings(at, keeper, setting);
    SearchDesk search = new SearchDesk(holdings.search());
    Site site =
        new Site(
            ledgers,
            keeper,
            search,
            at.file(),
            setting.clock(),
            new AnswerJson()::chapter,
            new Site.Lore(new Once<>(() -> Pack.builtIn().places()), holdings.finder()),
            new Site.Intake(
                holdings.reading(),
                url -> NamedPages.fetched(url, looker.fetching.fetcher(setting))),
            setting.machine().variable("USER").orElse("browser"));
    TokenBook tokens = new TokenBook(holdings.ledger().notes(), setting.clock());
    Pages pages = new Pages(site, tokens);
    // each face that is served adds its routes here
    ToolRoutes tools =
        new ToolRoutes(
            new Conversation(new Toolbox(holdings), ProgramVersion.told()),
            new Pace(setting.clock()));
    List<Routes> routes = List.of(pages, new ApiRoutes(holdings), tools);
    WebServer server = WebServer.start(binding, new WebServer.Service(routes, tokens, pages::tell));
    Thread watcher =
        beside(
            "board",
            setting,
            () -> {
              if (keeper.refresh()) {
                pages.prepare();
              }
              return false;
            });
    var unused =
        beside(
            "index",
            setting,
            () -> {
              search.prepare();
              return true;
            });
    return new Serving(new Served(ledgers, watched, holdings), server, watcher);
  }

  /** Goes on while pages are served, again and again until it is done. */
  private static Thread beside(String name, Setting setting, BooleanSupplier round) {
    Messages messages = new Messages(setting);
    Rounds rounds = new Rounds(BETWEEN_LOOKS, why -> messages.line("ortak serve: " + why));
    return Thread.ofPlatform().daemon().name(name).start(() -> rounds.run(round));
  }

  private static Holdings holdings(LedgerAt at, BoardKeeper keeper, Setting setting) {
    Ledger ledger = at.open();
    Search search = Search.open(ledger, Search.folder(at.file()));
    return ProgramHoldings.of(
        ledger, search, ProgramHoldings.kept(keeper, ledger), setting.clock());
  }

  String address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    watcher.interrupt();
    ledgers.close();
    watched.close();
    holdings.search().close();
    holdings.ledger().close();
  }
}
