package org.ortak.api.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.answer.finder.FinderPack;
import org.ortak.api.Served;
import org.ortak.api.question.DigestQuestions;
import org.ortak.api.question.Terms;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.ledger.Ledger;
import org.ortak.pack.Pack;

class AlertRunTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Ledger ledger;
  private MailSink sink;

  @BeforeEach
  void open() throws IOException {
    ledger = Ledger.open(folder.resolve("ledger.db"), CLOCK);
    sink = new MailSink();
  }

  @AfterEach
  void close() throws IOException {
    ledger.close();
    sink.close();
  }

  private void article(String outlet, String day, String firm, String country) {
    String text =
        """
        ---
        title: %s builds
        published: %s
        outlet: %s
        ---
        %s has started construction of a battery plant in %s. %s tells it in its own words.
        """
            .formatted(firm, day, outlet, firm, country, outlet);
    Page page = new Page(outlet + day, Format.MARKDOWN, text.getBytes(StandardCharsets.UTF_8));
    assertThat(ledger.add(List.of(Served.reading().read(page)))).hasSize(1);
  }

  private AlertRun mails() {
    return run(new MailCourier(new Smtp(sink.address()), "ortak@example.org", CLOCK));
  }

  private AlertRun run(Courier courier) {
    return new AlertRun(
        ledger.notes(),
        CLOCK,
        new DigestQuestions(ledger, CLOCK, () -> new FinderPack(Pack.builtIn()))::month,
        alert -> courier);
  }

  private static Alert alert(String to) {
    return new Alert("norway", new Terms(Map.of("country", "NO")), to, CLOCK.instant());
  }

  private static String plain(String mail) {
    Matcher part = Pattern.compile("text/plain.*?\n\n(.*?)\n--", Pattern.DOTALL).matcher(mail);
    assertThat(part.find()).isTrue();
    return new String(Base64.getMimeDecoder().decode(part.group(1)), StandardCharsets.UTF_8);
  }

  @Test
  void eachChangeIsMailedOnceAndWhatWasKnownIsNoNews() {
    article("Fjord Post", "2026-02-20", "Norra Cells", "Norway");
    Alert alert = alert("mailto:ada@example.org");
    mails().begin(alert);
    assertThat(mails().tell(alert)).isZero();
    article("Fjord Post", "2026-02-25", "Bergen Volt", "Norway");
    article("Vistula News", "2026-02-25", "Gdansk Cells", "Poland");
    assertThat(mails().tell(alert)).isPositive();
    assertThat(sink.mails()).hasSize(1);
    assertThat(sink.heard()).contains("MAIL FROM:<ortak@example.org>", "RCPT TO:<ada@example.org>");
    assertThat(plain(sink.mails().getFirst()))
        .contains("Bergen Volt has started construction")
        .contains("Fjord Post, 2026-02-25")
        .doesNotContain("Norra")
        .doesNotContain("Gdansk");
    assertThat(mails().tell(alert)).isZero();
    article("Oslo Ledger", "2026-02-27", "Bergen Volt", "Norway");
    assertThat(mails().tell(alert)).as("another source tells the same").isZero();
    assertThat(sink.mails()).hasSize(1);
  }

  @Test
  void aMessageOfWhichNobodyKnowsWhetherItWasTakenIsSentAgainTheVerySame() {
    Alert alert = alert("mailto:ada@example.org");
    mails().begin(alert);
    article("Fjord Post", "2026-02-25", "Bergen Volt", "Norway");
    sink.cuts = true;
    assertThatThrownBy(() -> mails().tell(alert))
        .isInstanceOf(CourierException.class)
        .hasMessageContaining("smtp://127.0.0.1");
    article("Fjord Post", "2026-02-26", "Tromso Lithium", "Norway");
    assertThat(mails().tell(alert)).isPositive();
    assertThat(sink.mails()).hasSize(3);
    assertThat(sink.mails().get(1)).isEqualTo(sink.mails().get(0));
    assertThat(plain(sink.mails().get(2))).contains("Tromso").doesNotContain("Bergen");
    assertThat(mails().tell(alert)).isZero();
  }

  @Test
  void aWebhookIsSignedOverItsTimeAndBody() throws Exception {
    List<String> bodies = new CopyOnWriteArrayList<>();
    List<String> signatures = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/hook",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          bodies.add(exchange.getRequestHeaders().getFirst("X-Ortak-Timestamp") + "." + body);
          signatures.add(exchange.getRequestHeaders().getFirst("X-Ortak-Signature"));
          exchange.sendResponseHeaders(bodies.size() == 1 ? 503 : 204, -1);
          exchange.close();
        });
    server.start();
    try {
      Alert alert = alert("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
      AlertRun hooks = run(new HookCourier("between us", CLOCK));
      hooks.begin(alert);
      article("Fjord Post", "2026-02-25", "Bergen Volt", "Norway");
      assertThatThrownBy(() -> hooks.tell(alert)).hasMessageContaining("found 503");
      assertThat(hooks.tell(alert)).as("it was sent again, and nothing else is new").isZero();
    } finally {
      server.stop(0);
    }
    assertThat(bodies).hasSize(2);
    assertThat(bodies.get(1)).isEqualTo(bodies.get(0));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("between us".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String expected =
        HexFormat.of().formatHex(mac.doFinal(bodies.get(1).getBytes(StandardCharsets.UTF_8)));
    assertThat(signatures).allMatch(signature -> signature.equals("sha256=" + expected));
    String body = bodies.get(1).substring(bodies.get(1).indexOf('{'));
    assertThat(new ObjectMapper().readTree(body).path("alert").asText()).isEqualTo("norway");
    assertThat(body).contains("Bergen Volt has started construction");
  }

  @Test
  void aPasswordIsNeverToldInTheOpen() {
    Alert alert = alert("mailto:ada@example.org");
    Smtp open =
        new Smtp(java.net.URI.create(sink.address().toString().replace("//", "//ada:secret@")));
    AlertRun mails = run(new MailCourier(open, "ortak@example.org", CLOCK));
    article("Fjord Post", "2026-02-25", "Bergen Volt", "Norway");
    assertThatThrownBy(() -> mails.tell(alert)).hasMessageContaining("encrypted connection");
    assertThat(sink.heard()).noneMatch(line -> line.startsWith("AUTH"));
  }

  @Test
  void alertsAreKeptAndForgottenWithAllTheyTold() {
    AlertBook book = new AlertBook(ledger.notes());
    Alert alert = alert("mailto:ada@example.org");
    book.add(alert);
    assertThat(book.all()).containsExactly(alert);
    article("Fjord Post", "2026-02-25", "Bergen Volt", "Norway");
    mails().begin(alert);
    assertThatThrownBy(() -> book.add(alert)).hasMessageContaining("found an alert called norway");
    book.remove("norway");
    assertThat(book.all()).isEmpty();
    assertThat(ledger.notes().all("told by norway")).isEmpty();
    assertThatThrownBy(() -> book.remove("norway")).hasMessageContaining("found norway");
  }
}
