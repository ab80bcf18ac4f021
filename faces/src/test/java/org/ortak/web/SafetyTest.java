package org.ortak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ortak.ledger.history.AsOf;
import org.ortak.web.server.Binding;
import org.ortak.web.server.Tokens;
import org.ortak.web.server.WebServer;

/** What comes from the web does no harm, and nobody else acts in the name of who looks. */
class SafetyTest extends ShownTest {

  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String IMAGE = "\"><img src=x onerror=alert(1)>";
  private static final Pattern UNDERTAKING = Pattern.compile("/undertaking/[0-9a-f]{32}");

  private static Shown.News news(String title, String day, String text) {
    return new Shown.News(title, "Outlet " + title, "https://paper.example/" + day, day, text);
  }

  @Test
  void noPageWritesWhatNewsSaysAsItsOwnHtml() {
    String document =
        shown.add(
            new Shown.News(
                SCRIPT, IMAGE, "javascript:alert(1)", "2026-02-27", SCRIPT + IMAGE + " is built."),
            "Volta " + IMAGE,
            "İzmir " + SCRIPT,
            20);
    Matcher undertaking = UNDERTAKING.matcher(shown.get("/tracker").body());
    assertThat(undertaking.find()).isTrue();
    for (String path :
        List.of(
            "/",
            "/tracker",
            "/tracker?q=%3Cscript%3Ealert(1)%3C/script%3E",
            "/map",
            undertaking.group(),
            "/document/" + document,
            "/country/TR",
            "/search?q=%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E",
            "/search?q=volta",
            "/suggest?q=v",
            "/review",
            "/openings",
            "/openings?for=%22%3E%3Cimg+src%3Dx%3E",
            "/find?for=Volta+%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E",
            "/find?for=%3Cscript%3Ealert(1)%3C/script%3E&weight-talks=%22%3E",
            "/document/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "/%3Cscript%3Ealert(1)%3C%2Fscript%3E")) {
      Document page = Jsoup.parse(shown.get(path, "Accept", "text/html").body());
      assertThat(page.select("img, script:not([src]), style, iframe")).as(path).isEmpty();
      assertThat(page.select("[href^=javascript], [src^=javascript], [style]")).as(path).isEmpty();
      assertThat(page.select("[onerror], [onmouseover], [onclick], [onload]")).as(path).isEmpty();
    }
    assertThat(shown.get(undertaking.group()).body())
        .contains("&lt;img src=x onerror=alert(1)&gt;");
  }

  @Test
  void linksToOtherSitesSayThatTheyAre() {
    String document =
        shown.add(news("Volta builds", "2026-02-27", "Volta builds."), "Volta", "İzmir", 20);
    assertThat(shown.get("/document/" + document).body())
        .contains(
            "href=\"https://paper.example/2026-02-27\" rel=\"noopener nofollow noreferrer"
                + " external\"");
  }

  @Test
  void everyAnswerForbidsForeignScripts() {
    for (String path : List.of("/", "/assets/ortak.css", "/no-such-page")) {
      assertThat(shown.get(path).headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void aJudgementNeedsAFormOfThisServersOwnPage() {
    shown.add(news("Volta builds", "2026-02-27", "Volta builds here."), "Volta", "İzmir", 20);
    String claim = claim();
    String decision = "verdict=reject-one&one=" + claim;
    assertThat(shown.get("/review?" + decision).statusCode()).isEqualTo(200);
    assertThat(shown.post("/review", decision).statusCode()).isEqualTo(403);
    assertThat(shown.ledger.judgements(AsOf.latest())).isEmpty();

    String cookie = cookie();
    String seal = cookie.replaceFirst(".*=", "");
    assertThat(
            shown
                .post(
                    "/review",
                    decision + "&seal=" + seal,
                    "Cookie",
                    cookie,
                    "Origin",
                    "http://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(shown.ledger.judgements(AsOf.latest())).isEmpty();

    assertThat(shown.post("/review", decision + "&seal=" + seal, "Cookie", cookie).statusCode())
        .isEqualTo(303);
    assertThat(shown.ledger.judgements(AsOf.latest()))
        .singleElement()
        .satisfies(judgement -> assertThat(judgement.who()).isEqualTo("ada"));
    shown.refresh();
    assertThat(shown.get("/tracker").body()).contains("Nothing of this kind is known");
  }

  @Test
  void aDecisionIsTakenBackFromThePageThatFollowsIt() {
    shown.add(news("Volta builds", "2026-02-27", "Volta builds here."), "Volta", "Gebze", 20);
    String claim = claim();
    String cookie = cookie();
    String seal = "&seal=" + cookie.replaceFirst(".*=", "");
    HttpResponse<String> done =
        shown.post("/review", "verdict=reject-one&one=" + claim + seal, "Cookie", cookie);
    String judgement = done.headers().firstValue("Location").orElseThrow().replaceFirst(".*=", "");
    assertThat(shown.get("/review?done=" + judgement).body()).contains("Undo");
    shown.refresh();
    assertThat(shown.get("/tracker").body()).contains("Nothing of this kind is known");

    assertThat(
            shown
                .post("/review", "verdict=undo&one=" + judgement + seal, "Cookie", cookie)
                .statusCode())
        .isEqualTo(303);
    shown.refresh();
    assertThat(shown.get("/tracker").body()).contains("1 undertaking<");
  }

  private String claim() {
    return UNDERTAKING
        .matcher(shown.get("/tracker").body())
        .results()
        .findFirst()
        .orElseThrow()
        .group()
        .substring("/undertaking/".length());
  }

  private String cookie() {
    HttpResponse<String> page = shown.get("/review");
    return page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
  }

  @Test
  void anotherSitesNameThatLeadsHereIsRefused() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", shown.uri("/").getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 421").contains("a name of this machine");
    }
  }

  @Test
  void aFormOfMoreThanTwoMegabytesIsRefused() {
    assertThat(shown.post("/review", "why=" + "x".repeat(3_000_000)).statusCode()).isIn(403, 413);
  }

  @Test
  void withoutATokenNoOtherMachineIsLetIn() {
    WebServer.Service service =
        new WebServer.Service(List.of(), Tokens.none(), (context, problem) -> {});
    assertThatThrownBy(() -> WebServer.start(new Binding("0.0.0.0", 0), service))
        .hasMessageContaining("expected a token before others can reach the ledger");
  }
}
