package org.ortak.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ortak.answer.board.BoardKeeper;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.search.Search;
import org.ortak.api.Served;
import org.ortak.article.Unreadable;
import org.ortak.claim.Claim;
import org.ortak.claim.FacilityKind;
import org.ortak.claim.Kind;
import org.ortak.claim.Measure;
import org.ortak.claim.OpeningKind;
import org.ortak.claim.Participant;
import org.ortak.claim.Place;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.ReadBy;
import org.ortak.pack.Pack;
import org.ortak.text.Span;
import org.ortak.web.page.Ledgers;
import org.ortak.web.page.Pages;
import org.ortak.web.page.SearchDesk;
import org.ortak.web.page.Site;
import org.ortak.web.server.Binding;
import org.ortak.web.server.Tokens;
import org.ortak.web.server.WebServer;

/** Pages over a ledger in memory, and one who asks for them. */
final class Shown implements AutoCloseable {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  final Ledger ledger = Ledger.inMemory(CLOCK);
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server;
  private final BoardKeeper keeper = new BoardKeeper(ledger);
  private final SearchDesk search = new SearchDesk(Search.inMemory(ledger));

  /** On this machine alone. */
  Shown() {
    this("127.0.0.1", ledger -> Tokens.none());
  }

  /**
   * @param host where to listen
   * @param keys what opens the pages of a ledger to others
   */
  Shown(String host, Function<Ledger, Tokens> keys) {
    Tokens tokens = keys.apply(ledger);
    Pages pages =
        new Pages(
            new Site(
                new Ledgers(List.of(ledger)),
                keeper,
                search,
                Path.of("test.db"),
                CLOCK,
                chapter -> "{}",
                new Site.Lore(() -> Pack.builtIn().places(), () -> new FinderPack(Pack.builtIn())),
                new Site.Intake(
                    arrival -> Served.reading().read(arrival),
                    url -> new Unreadable(url, "a page", "no web in tests", "try a text")),
                "ada"),
            tokens);
    server =
        WebServer.start(
            new Binding(host, 0), new WebServer.Service(List.of(pages), tokens, pages::tell));
  }

  /** An article that tells of one plant. */
  record News(String title, String outlet, String url, String day, String text) {}

  /** Adds it, and shows it. */
  String add(News news, String operator, String place, double capacity) {
    return add(
        news,
        new Told(
            FacilityKind.BATTERY_PLANT,
            Stage.AGREED,
            List.of(Participant.of(Role.OPERATOR, operator)),
            new Place(place, Optional.of("TR")),
            operator + " cells",
            List.of(Quantity.exact(Measure.CAPACITY, capacity, "GWh/yr"))));
  }

  /** What an article tells. */
  record Told(
      Kind kind,
      Stage stage,
      List<Participant> parties,
      Place place,
      String what,
      List<Quantity> quantities) {

    /** That somebody looks for something. */
    static Told opening(OpeningKind kind, String seeker, String what) {
      return new Told(
          kind,
          Stage.SOUGHT,
          List.of(Participant.of(Role.SEEKER, seeker)),
          new Place("Türkiye", Optional.of("TR")),
          what,
          List.of());
    }
  }

  String add(News news, Told told) {
    Document document =
        new Document(
            "test",
            Optional.of(news.url),
            Optional.of(news.outlet),
            Optional.of(news.title),
            Optional.of(LocalDate.parse(news.day)),
            "en",
            news.title + "\n" + news.text);
    Claim claim =
        new Claim(
            told.kind.type(),
            Optional.of(told.kind),
            Optional.of(told.stage).filter(stage -> told.kind.type().isUndertaking()),
            told.parties,
            List.of(told.place),
            List.of(told.what),
            told.quantities,
            List.of(),
            Optional.empty(),
            List.of(new Span(news.title.length() + 1, document.text().length())),
            List.of(),
            0.9);
    Entry entry = new Entry(document, new ReadBy("test", "test"), List.of(claim), Optional.empty());
    if (ledger.add(List.of(entry)).size() != 1) {
      throw new IllegalStateException("expected the entry to land");
    }
    refresh();
    return document.id();
  }

  void refresh() {
    if (keeper.refresh()) {
      search.prepare();
    }
  }

  /** Asks for a page; further headers come in pairs. */
  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    return send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  /** Sends a form; further headers come in pairs. */
  HttpResponse<String> post(String path, String form, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8));
    return send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  URI uri(String path) {
    return URI.create(server.address()).resolve(path);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("no answer to " + request.uri(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("stopped", e);
    }
  }

  @Override
  public void close() {
    server.close();
    client.close();
    ledger.close();
  }
}
