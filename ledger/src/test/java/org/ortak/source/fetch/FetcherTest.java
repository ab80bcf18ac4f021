package org.ortak.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fetcher against a real server that misbehaves on purpose. */
class FetcherTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final int LARGEST = 100_000;

  private final WebServer server = new WebServer();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() {
    server.close();
  }

  private Fetcher fetcher(String... allowed) {
    FetchRules rules =
        new FetchRules(
            "Ortak/test",
            Set.of(allowed),
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            LARGEST,
            2);
    return new Fetcher(rules, Clock.fixed(NOW, ZoneOffset.UTC), pauses::add);
  }

  private Answer get(String path) throws InterruptedException {
    return fetcher("127.0.0.1").fetch(server.url(path));
  }

  private static String body(Answer answer) {
    return new String(((Answer.Found) answer).body(), StandardCharsets.UTF_8);
  }

  private static String reason(Answer answer) {
    return ((Answer.Failed) answer).reason();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void aPageComesWithItsCharsetAndWasAskedForByName() throws InterruptedException {
    server.at(
        "/a",
        exchange ->
            WebServer.text(
                    200,
                    exchange.getRequestHeaders().getFirst("User-Agent"),
                    "Content-Type",
                    "text/html; charset=\"utf-8\"")
                .answer(exchange));
    Answer answer = get("/a");
    assertThat(body(answer)).isEqualTo("Ortak/test");
    assertThat(((Answer.Found) answer).charset()).contains("utf-8");
    assertThat(server.asked()).containsExactly("/robots.txt", "/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/a",
        "http://localhost:%d/a",
        "http://[::1]:%d/a",
        "http://2130706433:%d/a"
      })
  void thisMachineIsRefusedUnlessAllowedByName(String url) throws InterruptedException {
    server.at("/a", WebServer.text(200, "secret"));
    Answer answer = fetcher().fetch(url.formatted(server.port()));
    assertThat(answer).isInstanceOf(Answer.Failed.class);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aRedirectIntoThePrivateNetworkIsRefused() throws InterruptedException {
    server.at(
        "/a", WebServer.text(302, "", "Location", "http://localhost:" + server.port() + "/b"));
    server.at("/b", WebServer.text(200, "secret"));
    Answer answer = get("/a");
    assertThat(reason(answer))
        .contains("expected a public address")
        .contains("allow the host by name");
    assertThat(server.asked()).doesNotContain("/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
            "127.8.8.8",
        "224.0.0.1", "255.255.255.255", "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
        "2002:a00:1::", "198.18.0.1"
      })
  void privateAddressesAreKnown(String address) throws IOException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:2800:220:1::1", "100.128.0.1"})
  void publicAddressesAreKnown(String address) throws IOException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://a.example/x", "javascript:1", "http://", "::", ""})
  void onlyTheWebIsFetched(String url) throws InterruptedException {
    assertThat(((Answer.Failed) fetcher().fetch(url)).gone()).isTrue();
  }

  @Test
  void redirectsAreFollowedAndALoopEnds() throws InterruptedException {
    server.at("/a", WebServer.text(301, "", "Location", "/b"));
    server.at("/b", WebServer.text(200, "here"));
    server.at("/loop", WebServer.text(302, "", "Location", "/loop"));
    Answer moved = get("/a");
    assertThat(body(moved)).isEqualTo("here");
    assertThat(((Answer.Found) moved).url()).endsWith("/b");
    assertThat(reason(get("/loop"))).contains("redirects");
  }

  @Test
  void whatIsUnchangedIsNotSentAgain() throws InterruptedException {
    server.at(
        "/a",
        exchange -> {
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          (known ? WebServer.text(304, "") : WebServer.text(200, "one", "ETag", "\"v1\""))
              .answer(exchange);
        });
    Fetcher fetcher = fetcher("127.0.0.1");
    Answer.Found first = (Answer.Found) fetcher.fetch(server.url("/a"));
    assertThat(fetcher.fetch(server.url("/a"), Validators.of(first)))
        .isInstanceOf(Answer.Unchanged.class);
  }

  @Test
  void aBusyServerIsLeftAloneAsLongAsItAsks() throws InterruptedException {
    AtomicInteger visits = new AtomicInteger();
    server.at(
        "/busy",
        exchange ->
            (visits.incrementAndGet() == 1
                    ? WebServer.text(429, "", "Retry-After", "7")
                    : WebServer.text(200, "now"))
                .answer(exchange));
    server.at("/down", WebServer.text(503, "", "Retry-After", "Sun, 01 Mar 2026 13:00:00 GMT"));
    assertThat(body(get("/busy"))).isEqualTo("now");
    assertThat(pauses).contains(Duration.ofSeconds(7));
    assertThat(((Answer.Failed) get("/down")).after()).contains(Duration.ofHours(1));
    assertThat(server.asked()).containsOnlyOnce("/down");
  }

  @Test
  void aFaultOfTheMomentIsTriedAgainAndAMissingPageIsNot() throws InterruptedException {
    server.at("/ill", WebServer.text(500, "ill"));
    assertThat(((Answer.Failed) get("/ill")).gone()).isFalse();
    assertThat(server.asked().stream().filter("/ill"::equals)).hasSize(2);
    assertThat(((Answer.Failed) get("/none")).gone()).isTrue();
    assertThat(server.asked().stream().filter("/none"::equals)).hasSize(1);
  }

  @Test
  void robotsAreHeededAndTheirPause() throws InterruptedException {
    server.at(
        "/robots.txt",
        WebServer.text(
            200, "User-agent: *\nDisallow: /private\nAllow: /private/open\nCrawl-delay: 5\n"));
    server.at("/private/a", WebServer.text(200, "no"));
    server.at("/private/open", WebServer.text(200, "yes"));
    Fetcher fetcher = fetcher("127.0.0.1");
    assertThat(reason(fetcher.fetch(server.url("/private/a")))).contains("robots.txt");
    assertThat(body(fetcher.fetch(server.url("/private/open")))).isEqualTo("yes");
    fetcher.fetch(server.url("/private/open"));
    assertThat(pauses).contains(Duration.ofSeconds(5));
    assertThat(server.asked().stream().filter("/robots.txt"::equals)).hasSize(1);
  }

  @Test
  void aHostWhoseRobotsAreIllIsLeftAlone() throws InterruptedException {
    server.at("/robots.txt", WebServer.text(503, ""));
    server.at("/a", WebServer.text(200, "no"));
    assertThat(reason(get("/a"))).contains("robots.txt");
  }

  @Test
  void anAnswerLargerThanAllowedIsBrokenOff() throws Exception {
    server.at("/large", WebServer.bytes(200, new byte[LARGEST + 1]));
    server.at(
        "/bomb", WebServer.bytes(200, gzip(new byte[50_000_000]), "Content-Encoding", "gzip"));
    server.at(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] line = "endless ".repeat(1000).getBytes(StandardCharsets.UTF_8);
          try {
            while (true) {
              exchange.getResponseBody().write(line);
            }
          } catch (IOException e) {
            // the visitor has left
          }
        });
    assertThat(reason(get("/large"))).contains("more than " + LARGEST + " bytes");
    assertThat(reason(get("/bomb"))).contains("unpacks to more than");
    assertThat(reason(get("/endless"))).contains("more than " + LARGEST + " bytes");
  }

  @Test
  void packedAnswersAreUnpackedAndBrokenOnesAreFaults() throws Exception {
    byte[] packed = gzip("plant".getBytes(StandardCharsets.UTF_8));
    server.at("/packed", WebServer.bytes(200, packed, "Content-Encoding", "gzip"));
    server.at("/broken", WebServer.text(200, "not packed", "Content-Encoding", "gzip"));
    server.at("/odd", WebServer.text(200, "?", "Content-Encoding", "br"));
    server.at("/empty", WebServer.text(200, ""));
    assertThat(body(get("/packed"))).isEqualTo("plant");
    assertThat(get("/broken")).isInstanceOf(Answer.Failed.class);
    assertThat(reason(get("/odd"))).contains("packed as br");
    assertThat(body(get("/empty"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nx",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "nonsense\r\n\r\n",
        ""
      })
  void anAnswerThatBreaksOffOrIsNoneIsAFault(String raw) throws Exception {
    assertThat(raw(raw.getBytes(StandardCharsets.US_ASCII), false))
        .isInstanceOf(Answer.Failed.class);
  }

  @Test
  void aServerThatStallsIsLeft() throws Exception {
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart".getBytes(StandardCharsets.US_ASCII);
    assertThat(reason(raw(head, true))).contains("no whole answer within 2 seconds");
  }

  /** The answer to bytes sent as they are, whereupon the server closes, or keeps silent. */
  private Answer raw(byte[] bytes, boolean stall) throws Exception {
    try (ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> serve(door, bytes, stall));
      FetchRules rules =
          new FetchRules(
              "Ortak/test", Set.of("127.0.0.1"), Duration.ofSeconds(2), Duration.ZERO, LARGEST, 1);
      return new Fetcher(rules, Clock.fixed(NOW, ZoneOffset.UTC), pauses::add)
          .fetch("http://127.0.0.1:" + door.getLocalPort() + "/a");
    }
  }

  private static void serve(ServerSocket door, byte[] bytes, boolean stall) {
    byte[] robots =
        "HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    List<Socket> open = new CopyOnWriteArrayList<>();
    try {
      while (true) {
        Socket visitor = door.accept();
        open.add(visitor);
        byte[] request = new byte[2000];
        int read = visitor.getInputStream().read(request);
        boolean first =
            new String(request, 0, Math.max(read, 0), StandardCharsets.US_ASCII)
                .contains("/robots.txt");
        visitor.getOutputStream().write(first ? robots : bytes);
        visitor.getOutputStream().flush();
        if (first || !stall) {
          visitor.close();
        }
      }
    } catch (IOException e) {
      // the door is shut: the test is over
    }
  }

  @Test
  void oneHostIsNeverAskedTwiceAtOnce() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    server.at(
        "/a",
        exchange -> {
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          Thread.yield();
          WebServer.text(200, "a").answer(exchange);
          inside.decrementAndGet();
        });
    Fetcher fetcher = fetcher("127.0.0.1");
    List<Thread> visitors =
        java.util.stream.Stream.generate(
                () ->
                    Thread.ofVirtual()
                        .start(
                            () -> {
                              try {
                                fetcher.fetch(server.url("/a"));
                              } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                              }
                            }))
            .limit(20)
            .toList();
    for (Thread visitor : visitors) {
      visitor.join();
    }
    assertThat(most).hasValue(1);
    assertThat(server.asked().stream().filter("/a"::equals)).hasSize(20);
  }
}
