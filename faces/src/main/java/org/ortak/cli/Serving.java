package org.ortak.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.ortak.answer.board.BoardKeeper;
import org.ortak.answer.json.AnswerJson;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import org.ortak.pack.Pack;
import org.ortak.web.page.Ledgers;
import org.ortak.web.page.Pages;
import org.ortak.web.page.Site;
import org.ortak.web.server.Binding;
import org.ortak.web.server.Tokens;
import org.ortak.web.server.WebServer;

/** A server over a ledger, with all that it needs until it is stopped. */
final class Serving implements AutoCloseable {

  private static final int AT_ONCE = 3;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  private final Ledgers ledgers;
  private final Ledger watched;
  private final WebServer server;
  private final Thread watcher;

  private Serving(Ledgers ledgers, Ledger watched, WebServer server, Thread watcher) {
    this.ledgers = ledgers;
    this.watched = watched;
    this.server = server;
    this.watcher = watcher;
  }

  static Serving start(Path file, Binding binding, Setting setting) {
    Ledger watched = Ledger.open(file, setting.clock());
    Ledgers ledgers =
        new Ledgers(
            IntStream.range(0, AT_ONCE).mapToObj(i -> Ledger.open(file, setting.clock())).toList());
    BoardKeeper keeper = new BoardKeeper(watched);
    Site site =
        new Site(
            ledgers,
            keeper,
            file,
            setting.clock(),
            new AnswerJson()::chapter,
            () -> Pack.builtIn().places(),
            setting.machine().variable("USER").orElse("browser"));
    Pages pages = new Pages(site);
    // each face that is served adds its routes here
    WebServer server =
        WebServer.start(binding, new WebServer.Service(List.of(pages), Tokens.none(), pages::tell));
    Thread watcher =
        Thread.ofPlatform().daemon().name("board").unstarted(() -> watch(keeper, setting));
    watcher.start();
    return new Serving(ledgers, watched, server, watcher);
  }

  /** Looks again and again whether the ledger has changed. */
  private static void watch(BoardKeeper keeper, Setting setting) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        var unused = keeper.refresh();
        Thread.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        new Messages(setting).line("ortak serve: " + e.getMessage());
        return;
      }
    }
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
  }
}
