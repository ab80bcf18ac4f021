package org.ortak.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortak.pack.Pack;

/** The day of first publication, wherever a page tells it, and where it was found. */
class DayPublishedTest {

  private static final String TEXT =
      "<p>Norra Cells will build a cell plant in Umeå, the company said on Monday.</p>"
          + "<p>It is to make twelve gigawatt-hours a year, and to hire nine hundred people.</p>";

  private final ArticleReader reader = new ArticleReader(Pack.builtIn());

  private Article take(String head, String beside) {
    return take(head, beside, Map.of());
  }

  private Article take(String head, String beside, Map<String, String> told) {
    String page =
        "<html><head><title>A plant</title>%s</head><body><h1>A plant</h1>%s<article>%s</article>"
            .formatted(head, beside, TEXT);
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return (Article) reader.take(new Page("a.html", Format.HTML, bytes, told));
  }

  private static String ld(String published) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"%s\"}</script>"
        .formatted(published);
  }

  private static String address(String url) {
    return "<link rel='canonical' href='" + url + "'>";
  }

  @Test
  void structuredDataIsSurest() {
    Article article = take(ld("2024-03-05T10:00:00+01:00"), "<p>7 March 2024</p>");
    assertThat(article.published()).hasToString("Optional[2024-03-05]");
    assertThat(article.dating()).isEqualTo(Dating.STRUCTURED);
    assertThat(article.dating().sureness()).isGreaterThan(Dating.NEAR.sureness());
  }

  @Test
  void aMomentInUniversalTimeYieldsToTheOutletsOwnDay() {
    String head = ld("2024-03-06T03:10:00Z");
    assertThat(take(head + address("https://x.example/2024/03/05/plant"), "").published())
        .hasToString("Optional[2024-03-05]");
    assertThat(take(head, "<p>Updated March 5, 2024 at 10:10 pm ET</p>").published())
        .hasToString("Optional[2024-03-05]");
    assertThat(take(head, "").published()).hasToString("Optional[2024-03-06]");
  }

  @Test
  void aDayOfTheYearNoughtOrATemplatesEmptyPlaceIsNone() {
    assertThat(take(ld("0001-01-01T00:00:00Z"), "<p>5 March 2024</p>").dating())
        .isEqualTo(Dating.NEAR);
    String empty = "<meta itemprop='datePublished' content='{{post_date}}'>";
    assertThat(take(empty, "").dating()).isEqualTo(Dating.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.example/2024/03/05/plant.html",
    "https://x.example/news/2024-03-05/plant",
    "https://x.example/2024/mar/05/plant",
    "https://x.example/story_20240305.html"
  })
  void theAddressTellsIt(String url) {
    Article article = take(address(url), "");
    assertThat(article.published()).hasToString("Optional[2024-03-05]");
    assertThat(article.dating()).isEqualTo(Dating.ADDRESS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Published: March 5, 2024",
        "Von Ada Kern | 05.03.2024",
        "发布时间：2024年3月5日",
        "기사입력 :[ 2024-03-05 15:24 ]",
        "Giriş tarihi: 5 Mart 2024 10:15",
        "Publié le 5 mars 2024"
      })
  void aLineBesideTheHeadlineTellsIt(String line) {
    assertThat(take("", "<p>" + line + "</p>").published()).hasToString("Optional[2024-03-05]");
  }

  @Test
  void theFirstPublicationCountsAndTheLastChangeOnlyWhereNothingElseIsTold() {
    Article both = take("", "<p>Updated: 9 March 2024</p><p>Published: 5 March 2024</p>");
    assertThat(both.published()).hasToString("Optional[2024-03-05]");
    assertThat(both.changed()).hasToString("Optional[2024-03-09]");
    Article changed = take("", "<p>Updated: 9 March 2024</p>");
    assertThat(changed.published()).hasToString("Optional[2024-03-09]");
    assertThat(changed.dating()).isEqualTo(Dating.UPDATED);
  }

  @Test
  void whatTheFeedToldFillsTheGapsOfThePage() {
    Article article = take("", "", Map.of("published", "2024-03-05", "outlet", "Plant Post"));
    assertThat(article.published()).hasToString("Optional[2024-03-05]");
    assertThat(article.dating()).isEqualTo(Dating.FEED);
    assertThat(article.outlet()).contains("Plant Post");
  }

  @Test
  void aCommentsTimeIsNotThePages() {
    String comment =
        "<div class='comment-list'><time class='comment-published' itemprop='datePublished'"
            + " datetime='2024-04-01'>1 April</time></div>";
    assertThat(take("", comment).published()).isEmpty();
  }

  @Test
  void theDayThatThePageShowsForTheMomentIsTheOutletsOwn() {
    String shown =
        "<time datetime='2024-03-06T04:26:50Z'>11:26 pm EST, Tuesday, March 5, 2024</time>";
    assertThat(take(ld("2024-03-06T04:26:47Z"), shown).published())
        .hasToString("Optional[2024-03-05]");
    assertThat(
            take(
                    ld("2024-03-06T06:07:01+0000") + address("https://x.example/2024/03/05/a"),
                    "<time datetime='2024-03-06T01:07:00-0500'>March 6, 2024 / 1:07 AM</time>")
                .published())
        .hasToString("Optional[2024-03-06]");
  }

  @Test
  void theTimesOfOtherMomentsDoNotMoveTheDay() {
    String other = "<time datetime='2024-03-05T22:40:00Z'>March 5, 2024</time>";
    assertThat(take(ld("2024-03-06T04:26:47Z"), "<p>Read too</p>".repeat(12) + other).published())
        .hasToString("Optional[2024-03-06]");
  }
}
