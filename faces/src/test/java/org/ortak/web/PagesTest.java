package org.ortak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ortak.answer.judging.Finder;
import org.ortak.claim.Kind;
import org.ortak.claim.MeetingKind;
import org.ortak.claim.OpeningKind;
import org.ortak.claim.Participant;
import org.ortak.claim.Place;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.claim.TieKind;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.history.Verdict;
import org.ortak.ledger.undertaking.Selection;

/** What the pages show, and that their addresses keep what was chosen. */
class PagesTest extends ShownTest {

  private static Shown.News news(String title, String day, String text) {
    return new Shown.News(title, "Echo", "https://echo.example/" + day, day, text);
  }

  /** Who stands in the rows of a page. */
  private List<String> listed(String path) {
    return page(path).select("td.who a").eachText();
  }

  private void tellOfTwoPlants() {
    shown.add(news("Volta builds", "2026-02-20", "Volta builds in Gebze."), "Volta", "Gebze", 20);
    shown.add(news("Amper builds", "2026-02-27", "Amper builds in Bursa."), "Amper", "Bursa", 5);
  }

  @Test
  void anEmptyLedgerSaysWhatToDo() {
    shown.refresh();
    assertThat(shown.get("/").body()).contains("The ledger holds no news yet", "ortak add FOLDER");
    assertThat(shown.get("/tracker").body()).contains("Nothing of this kind is known");
  }

  @Test
  void theWeekShowsWhatIsNewWithItsSentenceAndOutlet() {
    tellOfTwoPlants();
    assertThat(shown.get("/").body())
        .contains("Amper builds in Bursa.", "Echo", "title=\"2026-02-27\"")
        .doesNotContain("Volta builds in Gebze.");
    assertThat(shown.get("/?since=2026-02-15&until=2026-02-21").body())
        .contains("Volta builds in Gebze.");
  }

  @Test
  void aDayThatIsNoneIsRefusedAndNotTakenForToday() {
    tellOfTwoPlants();
    HttpResponse<String> answer = shown.get("/tracker?as-of=yesterday");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("such as 2025-06-30 after as-of, found yesterday");
  }

  @Test
  void filtersNarrowAndStayInTheAddressesOfThePage() {
    tellOfTwoPlants();
    assertThat(listed("/tracker?type=facility&min-capacity=10")).containsExactly("Volta");
    assertThat(listed("/tracker?company=Amper")).containsExactly("Amper");
    assertThat(listed("/tracker?product=Volta+cells&country=TR")).containsExactly("Volta");
    String page = shown.get("/tracker?type=facility&min-capacity=10").body();
    assertThat(Jsoup.parse(page).select("a[href^=/tracker.csv]").attr("href"))
        .isEqualTo("/tracker.csv?type=facility&min-capacity=10");
    assertThat(shown.get("/tracker?q=ankara").body()).contains("Take a filter away");
  }

  @Test
  void theTableComesInTheOrderAskedFor() {
    tellOfTwoPlants();
    assertThat(listed("/tracker")).containsExactly("Amper", "Volta");
    assertThat(listed("/tracker?sort=capacity")).containsExactly("Volta", "Amper");
  }

  @Test
  void theSameSelectionIsExported() {
    tellOfTwoPlants();
    assertThat(shown.get("/tracker.csv?min-capacity=10").body().lines().skip(1))
        .singleElement()
        .asString()
        .contains("Volta", "20,GWh/yr");
    assertThat(shown.get("/tracker.geojson").body()).contains("FeatureCollection", "\"town\"");
    HttpResponse<String> evidence = shown.get("/tracker.zip?min-capacity=10");
    assertThat(evidence.headers().firstValue("Content-Type")).contains("application/zip");
    assertThat(evidence.body()).startsWith("PK").contains("sentences.csv");
  }

  @Test
  void aSelectionThatFeedsKnowHasAFeed() {
    tellOfTwoPlants();
    assertThat(feeds("/tracker?type=facility&company=Volta&sort=capacity"))
        .containsExactly("/feeds/changes.atom?company=Volta&type=facility");
    assertThat(feeds("/tracker?min-capacity=10")).isEmpty();
    assertThat(feeds("/tracker?country=TR&country=DE")).isEmpty();
  }

  private List<String> feeds(String path) {
    return page(path).select("a[href^=/feeds/]").eachAttr("href");
  }

  @Test
  void townsAreNamedWhereTheMapHasRoomForNames() {
    tellOfTwoPlants();
    assertThat(page("/map?box=600,60,20,10").select(".town").eachText()).containsExactly("Gebze");
    assertThat(page("/map?box=0,0,1000,425").select(".town")).isEmpty();
  }

  @Test
  void anUndertakingShowsItsValuesWithReasonsAndItsSentences() {
    tellOfTwoPlants();
    String address =
        Pattern.compile("/undertaking/[0-9a-f]{32}")
            .matcher(shown.get("/tracker?company=Volta").body())
            .results()
            .findFirst()
            .orElseThrow()
            .group();
    assertThat(shown.get(address).body())
        .contains("20 GWh/yr", "Volta builds in Gebze.", "1 independent source", "battery plant");
    assertThat(shown.get("/undertaking/" + "0".repeat(32)).statusCode()).isEqualTo(404);
  }

  @Test
  void whatHoldsByACorrectionIsMarkedBesideTheSentence() {
    shown.add(news("Volta builds", "2026-02-20", "Volta builds in Gebze."), "Volta", "Gebze", 20);
    Finder finder = new Finder(shown.ledger);
    String id = shown.ledger.known(AsOf.latest()).list(Selection.all(), 1).getFirst().id();
    Judgement capacity =
        new Judgement(
            Verdict.CORRECTED,
            new Subject.OfField(finder.anchor(finder.report(id)), "capacity", "2 GWh/yr"),
            "ada",
            "a slip of the paper",
            Shown.CLOCK.instant());
    assertThat(shown.ledger.judge(capacity)).isTrue();
    shown.refresh();
    assertThat(page("/undertaking/" + id).select(".says").eachText())
        .contains("corrected by ada: capacity 2 GWh/yr (a slip of the paper)");
  }

  @Test
  void aPlantIsADotInItsTown() {
    tellOfTwoPlants();
    assertThat(shown.get("/map").body()).contains("2 plants", "Gebze, Türkiye");
  }

  private void tell(String day, Kind kind, String town, String country, Participant... parties) {
    shown.add(
        news("News of " + day, day, "What was told on " + day + " stands here."),
        new Shown.Told(
            kind,
            kind == OpeningKind.INVESTOR ? Stage.SOUGHT : Stage.ACTIVE,
            List.of(parties),
            new Place(town, Optional.of(country)),
            "trade",
            List.of()));
  }

  private static Participant turkiye(Role role) {
    return new Participant(role, "Türkiye", Optional.of("country:TR"));
  }

  @Test
  void aCountrysPageTellsWhomItsMinistersMetAndWhatWasToldSince() {
    tell(
        "2026-01-10",
        TieKind.OFFICE,
        "Ankara",
        "TR",
        Participant.of(Role.HOLDER, "Ada Demir"),
        turkiye(Role.ORGANISATION));
    tell(
        "2026-02-10",
        MeetingKind.VISIT,
        "Beijing",
        "CN",
        Participant.of(Role.PARTICIPANT, "Ada Demir"),
        Participant.of(Role.PARTICIPANT, "Volta"));
    tellOfTwoPlants();
    Document page = page("/country/TR");
    assertThat(page.select("section:has(h2:contains(Its drive)) li")).hasSize(1);
    assertThat(page.select("section:has(h2:contains(Its drive)) .meta").text()).contains("Volta");
    assertThat(page.select(".answered").text()).contains("Volta: battery plant");
    assertThat(page.select("section.totals td.number").text()).contains("25");
  }

  @Test
  void aCountrysPageTellsWhatWasToldThereSinceItInvited() {
    tell("2026-01-05", OpeningKind.INVESTOR, "Ankara", "TR", turkiye(Role.SEEKER));
    tellOfTwoPlants();
    Document page = page("/country/TR");
    assertThat(page.select("section:has(h2:contains(Its drive)) .meta").text())
        .contains("Seeks investor");
    assertThat(page.select("section:has(h2:contains(Its drive)) .answered").text())
        .contains("Told there since:", "Volta: battery plant");
    assertThat(page.select("h2").eachText()).doesNotContain("Openings: what is sought");
  }

  @Test
  void firstLettersSuggestNames() {
    tellOfTwoPlants();
    assertThat(shown.get("/suggest?q=a").body()).contains("Amper").doesNotContain("Volta");
    assertThat(shown.get("/suggest?q=tu").body()).contains("/country/TR");
  }

  @Test
  void aDayBeforeIsShownAsItStoodThen() {
    tellOfTwoPlants();
    assertThat(shown.get("/tracker?as-of=2026-02-01").body())
        .contains("As the ledger stood at the end of 1 Feb 2026")
        .doesNotContain(">Volta<");
  }
}
