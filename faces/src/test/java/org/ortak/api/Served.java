package org.ortak.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ortak.answer.AnswerException;
import org.ortak.answer.board.Board;
import org.ortak.answer.board.BoardKeeper;
import org.ortak.answer.board.Products;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.search.Search;
import org.ortak.api.question.Holdings;
import org.ortak.api.question.PageReading;
import org.ortak.api.token.TokenBook;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.article.Unreadable;
import org.ortak.grammar.Grammar;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.ReadBy;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.web.server.Binding;
import org.ortak.web.server.Routes;
import org.ortak.web.server.WebServer;

/** A server on this machine over a ledger of the guide's articles. */
public final class Served implements AutoCloseable {

  public static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  private static final int LONG = 1 << 16;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Ledger ledger;
  private final Search search;
  private final Holdings holdings;
  private final TokenBook tokens;
  private final WebServer server;

  private Served(Path folder, Function<Holdings, Routes> routes) {
    ledger = Ledger.open(folder.resolve("ledger.db"), CLOCK);
    search = Search.inMemory(ledger);
    PageReading reading = reading();
    holdings =
        new Holdings(
            ledger, search, reading, () -> new FinderPack(Pack.builtIn()), this::board, CLOCK);
    ledger.add(articles().map(reading::read).toList());
    tokens = new TokenBook(ledger.notes(), CLOCK);
    server =
        WebServer.start(
            new Binding("127.0.0.1", 0),
            new WebServer.Service(
                List.of(routes.apply(holdings)),
                tokens,
                (context, problem) -> context.result(problem.reason())));
  }

  public static Served start(Path folder, Function<Holdings, Routes> routes) {
    return new Served(folder, routes);
  }

  /** The program's own reader, loaded once for all tests. */
  private static final class Loaded {
    private static final PageReading READING = load();
  }

  public static PageReading reading() {
    return Loaded.READING;
  }

  private static PageReading load() {
    Pack pack = Pack.builtIn();
    ArticleReader articles = new ArticleReader(pack);
    Reader reader = new Reader(pack, Grammar.load());
    return arrival ->
        switch (articles.take(arrival)) {
          case Article article ->
              Entry.of(reader.read(article), new ReadBy("test", pack.version()));
          case Unreadable fault -> throw new AnswerException(fault.message());
        };
  }

  /** The guide's articles. */
  public static Stream<Page> articles() {
    try (Stream<Path> files = Files.list(PROJECT.resolve("corpus/guide"))) {
      return files.sorted().map(Served::page).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page page(Path file) {
    try {
      return new Page(file.getFileName().toString(), Format.MARKDOWN, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Board board(AsOf asOf) {
    return new BoardKeeper(ledger, () -> Products.of(Pack.builtIn())).current(ledger, asOf);
  }

  public Ledger ledger() {
    return ledger;
  }

  public Holdings holdings() {
    return holdings;
  }

  /** A new token of somebody. The random numbers are the test's own. */
  public String token(String name) {
    return tokens.create(name, new Random(name.hashCode()));
  }

  public TokenBook tokens() {
    return tokens;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** A long body is sent once the server wants it, so that it can refuse it and be heard. */
  public HttpResponse<String> post(String path, String body, String... headers) {
    return send(
        request(path, headers)
            .expectContinue(body.length() > LONG)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    search.close();
    ledger.close();
    client.close();
  }
}
