package org.ortak.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortak.api.Served;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ApiTest {

  private static final String NEWS =
      """
      ---
      title: Norra Cells builds
      published: 2026-02-25
      outlet: Fjord & Post
      ---
      Norra Cells has started construction of a battery plant in Bergen, Norway.
      """;

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.start(folder, ApiRoutes::new);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  private static JsonNode get(String path) throws IOException {
    HttpResponse<String> answer = served.get("/api/v1" + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.path("items").forEach(item -> ids.add(item.path("id").asText()));
    return ids;
  }

  @Test
  void pagesOfAListTogetherAreTheList() throws IOException {
    JsonNode all = get("/undertakings");
    assertThat(all.path("all").asInt()).isGreaterThan(1).isEqualTo(all.path("items").size());
    List<String> found = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = get("/undertakings?limit=1" + next);
      assertThat(page.path("all")).isEqualTo(all.path("all"));
      found.addAll(ids(page));
      next = page.has("next") ? "&cursor=" + page.path("next").asText() : "";
    } while (!next.isEmpty());
    assertThat(found).isEqualTo(ids(all));
  }

  @Test
  void aListIsNarrowedAsInTheTracker() throws IOException {
    assertThat(ids(get("/undertakings?type=supply&company=bmw"))).hasSize(1);
    JsonNode plant = get("/undertakings?country=Germany&type=facility").path("items").path(0);
    String stage = plant.path("stage").asText();
    assertThat(ids(get("/undertakings?country=DE&type=facility&stage=" + stage)))
        .contains(plant.path("id").asText());
    assertThat(ids(get("/undertakings?country=DE&type=facility&stage=cancelled"))).isEmpty();
    assertThat(ids(get("/undertakings?country=PL"))).isEmpty();
    assertThat(ids(get("/undertakings?as-of=2020-01-01"))).isEmpty();
    assertThat(ids(get("/undertakings?type=opening"))).isEmpty();
  }

  @Test
  void filtersOfTheTrackerThatTheBoardAloneKnowsNarrowToo() throws IOException {
    List<String> plants = ids(get("/undertakings?type=facility&company=catl"));
    assertThat(plants).isNotEmpty();
    assertThat(ids(get("/undertakings?product=battery&company=catl&type=facility")))
        .isEqualTo(plants);
    assertThat(ids(get("/undertakings?q=erfurt&country=DE&type=facility"))).isEqualTo(plants);
    assertThat(ids(get("/undertakings?min-capacity=1&max-capacity=100"))).isNotEmpty();
    assertThat(ids(get("/undertakings?min-capacity=500"))).isEmpty();
    assertThat(ids(get("/undertakings?from-year=1990&to-year=2030"))).isNotEmpty();
    assertThat(ids(get("/undertakings?to-year=1990"))).isEmpty();
    assertThat(ids(get("/undertakings?q=erfurt&company=nobody-at-all"))).isEmpty();
    assertThat(ids(get("/undertakings?q=erfurt&as-of=2020-01-01"))).isEmpty();
  }

  @Test
  void pagesOfAListThatTheBoardNarrowsTogetherAreTheList() throws IOException {
    List<String> all = ids(get("/undertakings?product=battery"));
    assertThat(all).hasSizeGreaterThan(1);
    List<String> found = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = get("/undertakings?product=battery&limit=1" + next);
      assertThat(page.path("all").asInt()).isEqualTo(all.size());
      found.addAll(ids(page));
      next = page.has("next") ? "&cursor=" + page.path("next").asText() : "";
    } while (!next.isEmpty());
    assertThat(found).isEqualTo(all);
  }

  @Test
  void anUndertakingIsToldWithEveryReportAndItsSentences() throws IOException {
    String id = ids(get("/undertakings?country=DE&type=facility")).getFirst();
    JsonNode one = get("/undertakings/" + id);
    assertThat(one.path("reports")).isNotEmpty();
    for (JsonNode report : one.path("reports")) {
      assertThat(report.path("outlet").asText()).isNotBlank();
      assertThat(report.path("sentences")).isNotEmpty();
      assertThat(get("/undertakings/" + report.path("id").asText())).isEqualTo(one);
      assertThat(get("/claims/" + report.path("id").asText()).path("undertaking").asText())
          .isEqualTo(id);
    }
    assertThat(get("/claims?undertaking=" + id).path("items")).hasSameSizeAs(one.path("reports"));
  }

  @Test
  void anEntityIsFoundByItsIdItsNameAndASlipOfIt() throws IOException {
    JsonNode catl = get("/entities/org:catl");
    assertThat(catl.path("name").asText()).isEqualTo("CATL");
    assertThat(catl.path("undertakings").asInt()).isPositive();
    assertThat(get("/entities/catl")).isEqualTo(catl);
    for (String name : List.of("CATL", "cat", "CATLL")) {
      assertThat(ids(get("/entities?name=" + name))).contains("org:catl");
    }
  }

  @Test
  void documentsAndTheirClaimsAreToldInTheOrderOfLearning() throws IOException {
    List<String> all = ids(get("/documents"));
    assertThat(all).hasSizeGreaterThanOrEqualTo(3);
    String second = get("/documents?limit=1").path("next").asText();
    assertThat(ids(get("/documents?limit=1&cursor=" + second))).containsExactly(all.get(1));
    JsonNode document = get("/documents/" + all.getFirst());
    assertThat(document.path("text").asText()).startsWith(document.path("title").asText());
    List<String> claims = ids(get("/claims?document=" + all.getFirst()));
    assertThat(claims).isNotEmpty();
    assertThat(ids(get("/claims")).subList(0, claims.size())).isEqualTo(claims);
    String rest = get("/claims?limit=1").path("next").asText();
    assertThat(ids(get("/claims?cursor=" + rest))).doesNotContainAnyElementsOf(claims);
  }

  @Test
  void wordsAreSearchedAndDaysAreDigested() throws IOException {
    assertThat(ids(get("/search?q=thuringa%20cels&in=document"))).hasSize(2);
    JsonNode digest = get("/digest?since=2019-10-01&until=2019-10-31");
    assertThat(digest.path("parts").findValuesAsText("part")).contains("moved", "slipped");
  }

  @Test
  void aTextIsHeldAgainstTheLedgerAndNothingIsAdded() throws IOException {
    List<String> before = ids(get("/documents"));
    HttpResponse<String> answer =
        served.post(
            "/api/v1/check",
            "CATL will build a battery plant in Szeged, Hungary, with 20 GWh a year.",
            "Content-Type",
            "text/plain; charset=utf-8");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(json(answer).path("claims").findValuesAsText("standing")).contains("new");
    assertThat(ids(get("/documents"))).isEqualTo(before);
  }

  @Test
  void aSelectionIsAFeedOfItsChanges() throws Exception {
    served
        .ledger()
        .add(
            List.of(
                served
                    .holdings()
                    .reading()
                    .read(
                        new Page(
                            "a <sent> article",
                            Format.MARKDOWN,
                            NEWS.getBytes(StandardCharsets.UTF_8)))));
    HttpResponse<String> answer = served.get("/feeds/changes.atom?country=NO&type=facility");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml");
    Document feed =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(answer.body())));
    assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
    assertThat(feed.getElementsByTagName("content").item(0).getTextContent())
        .contains("“Norra Cells has started")
        .contains("Fjord & Post, 2026-02-25");
    assertThat(feed.getElementsByTagName("category").item(0).getAttributes().getNamedItem("term"))
        .hasToString("term=\"new\"");
    assertThat(served.get("/feeds/changes.atom?country=PL").body()).doesNotContain("<entry>");
    assertThat(served.get("/feeds/changes.atom?for=CATL").body())
        .contains("for CATL")
        .doesNotContain("<entry>");
    assertThat(served.get("/feeds/changes.atom?colour=red").statusCode()).isEqualTo(400);
  }

  @Test
  void whoHasAnAnswerIsToldSo() {
    HttpResponse<String> first = served.get("/api/v1/undertakings");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = served.get("/api/v1/undertakings", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(served.get("/api/v1/undertakings?limit=1", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/undertakings?colour=red",
        "/undertakings?type=bridge",
        "/undertakings?stage=soon",
        "/undertakings?limit=0",
        "/undertakings?limit=all",
        "/undertakings?min-capacity=much",
        "/undertakings?from-year=-1",
        "/undertakings?cursor=here",
        "/undertakings?as-of=yesterday",
        "/undertakings?type=supply&type=product",
        "/openings?type=supply",
        "/claims?document=a&undertaking=b",
        "/claims?document=a",
        "/documents?cursor=-1",
        "/entities",
        "/search?q=",
        "/digest?since=monday"
      })
  void aTermThatIsNotUnderstoodIsRefused(String path) throws IOException {
    HttpResponse<String> answer = served.get("/api/v1" + path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json(answer).path("detail").asText()).contains("expected").contains("found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/undertakings/00000000000000000000000000000000",
        "/undertakings/x",
        "/documents/x",
        "/claims/x",
        "/entities/nobody/at-all",
        "/nowhere"
      })
  void whatIsNotThereIsAProblemToo(String path) throws IOException {
    HttpResponse<String> answer = served.get("/api/v1" + path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(json(answer).path("status").asInt()).isEqualTo(404);
  }
}
