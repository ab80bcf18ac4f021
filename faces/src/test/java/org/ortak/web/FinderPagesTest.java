package org.ortak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ortak.claim.OpeningKind;
import org.ortak.ledger.history.AsOf;

/** Who could be a partner, who looks for what, and what is new in a text. */
class FinderPagesTest extends ShownTest {

  private void seeks(String who, OpeningKind kind, String what, String day) {
    String text = who + " looks for " + what + " in Türkiye.";
    shown.add(
        new Shown.News(who + " looks", "Echo", "https://echo.example/" + day, day, text),
        Shown.Told.opening(kind, who, what));
  }

  private void threeSeek() {
    seeks("Togg", OpeningKind.SUPPLIER, "battery cells", "2026-02-20");
    seeks("CATL", OpeningKind.CUSTOMER, "battery cells", "2026-02-22");
    seeks("Volta", OpeningKind.SITE, "a meadow", "2026-02-24");
  }

  @Test
  void theOpeningsComeNewestFirstAndThoseThatAnswerEachOtherAreToldSo() {
    threeSeek();
    Document page = page("/openings");
    assertThat(page.select(".news .who").eachText()).containsExactly("Volta", "CATL", "Togg");
    assertThat(page.select("li:has(.who:contains(Togg)) .answered").text()).contains("CATL");
    assertThat(page.select("li:has(.who:contains(Volta)) .answered")).isEmpty();
    assertThat(page("/openings?country=PL").text()).contains("No openings of this kind are known");
  }

  @Test
  void theOpeningsOfOnesTradeAreShownAndTheirFeedIsNamed() {
    threeSeek();
    shown.add(
        new Shown.News(
            "Volta builds", "Echo", "https://echo.example/b", "2026-02-10", "It builds."),
        "Volta",
        "Gebze",
        20);
    Document page = page("/openings?for=Volta&country=T%C3%BCrkiye");
    assertThat(page.select(".news .who").eachText()).containsExactly("Togg");
    assertThat(page.select("a[href^=/feeds/changes.atom]").attr("href"))
        .contains("type=opening", "for=Volta", "country=T");
  }

  @Test
  void candidatesComeWithPointsReasonsAndSentences() {
    threeSeek();
    Document page = page("/find?for=CATL&seeking=customer&country=TR");
    assertThat(page.select(".candidate h2").eachText()).first().asString().contains("Togg");
    assertThat(page.select(".candidate").first().select(".reasons").text())
        .contains("Togg looks for battery cells in Türkiye.");
    assertThat(page.select(".candidate .sum").eachText())
        .allMatch(points -> points.matches("\\+\\d+\\.\\d\\d"))
        .isNotEmpty();
    assertThat(page.select("select[name=seeking] option[selected]").eachText())
        .containsExactly("customer");
  }

  @Test
  void aWeightOfTheAddressTakesThePlaceOfTheUsualOne() {
    threeSeek();
    String sum = page("/find?for=CATL&country=TR").select(".candidate .sum").first().text();
    Document other = page("/find?for=CATL&country=TR&weight-opening=9");
    assertThat(other.select(".candidate .sum").first().text()).isNotEqualTo(sum);
    assertThat(other.select("input[name=weight-opening]").val()).isEqualTo("9.0");
    assertThat(
            page("/find?for=CATL&country=TR&weight-opening=much").select(".candidate .sum").text())
        .startsWith(sum);
  }

  @Test
  void anAskerOfWhomNothingIsKnownGetsWhatWouldHelp() {
    threeSeek();
    assertThat(page("/find").text()).contains("Name a company", "Volta");
    assertThat(page("/find?for=Zotavolt").text())
        .contains("Nothing is known of “Zotavolt”", "ortak add FILE");
    assertThat(page("/find?for=CATL&country=Atlantis").text())
        .contains("expected a country's code or name, found Atlantis");
  }

  @Test
  void aTextIsToldClaimByClaimAndNothingIsAdded() {
    String known = "CATL has started construction of a battery plant in Erfurt, Germany.";
    assertThat(checked(known).select(".standing").eachText()).containsExactly("new");
    assertThat(shown.ledger.documents(0, 1)).isEmpty();
  }

  @Test
  void anAddressOrATextThatHoldsNothingIsToldSo() {
    assertThat(checked("Nothing of the sort.").text()).contains("No claim was found in it");
    assertThat(checked("https://paper.example/1").select("[role=alert]").text())
        .contains("It could not be read", "no web in tests");
    assertThat(checked("<script>alert(1)</script>").select("script:not([src])")).isEmpty();
  }

  @Test
  void aTextIsTakenFromAFormOfThisServersOwnPageAlone() {
    assertThat(shown.post("/check", "text=CATL").statusCode()).isEqualTo(403);
    assertThat(shown.get("/check?text=CATL").body()).doesNotContain("No claim was found");
    assertThat(shown.ledger.judgements(AsOf.latest())).isEmpty();
  }

  @Test
  void whoSendsTooMuchInAMinuteIsToldWhenToComeAgain() {
    HttpResponse<String> answer = send("text=a");
    for (int i = 0; i < 60; i++) {
      answer = send("text=");
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("\\d+");
  }

  @Test
  void aTextThatIsNoArticleIsRefused() {
    assertThat(send("text=" + "x".repeat(600_000)).statusCode()).isEqualTo(413);
  }

  private Document checked(String text) {
    HttpResponse<String> answer = send("text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private HttpResponse<String> send(String form) {
    List<String> cookie = shown.get("/check").headers().allValues("Set-Cookie");
    String seal = cookie.getFirst().replaceFirst(";.*", "");
    return shown.post("/check", form + "&seal=" + seal.replaceFirst(".*=", ""), "Cookie", seal);
  }
}
