package org.ortak.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ortak.pack.Pack;

/** Live blogs and digests: what was told at one time, or of one thing, stays apart. */
class LivePostsTest {

  private static final String RAISE =
      "Volta and the union have agreed on a wage rise of 4 percent, both sides say.";
  private static final String TALKS =
      "Talks go on behind closed doors. It will not close the plant in Kayseri, the company says.";
  private static final String STRIKE =
      "About 900 workers at the battery plant have laid down work this morning.";
  private static final String POST =
      "<div class='%s'><div class=when><time datetime='%s'>a while ago</time> <i>Ada Kern</i></div>"
          + "<div><p>%s</p></div></div>";

  private final ArticleReader reader = new ArticleReader(Pack.builtIn());

  private Article take(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return (Article) reader.take(new Page("a.html", Format.HTML, bytes));
  }

  private static String boxes(String name) {
    return POST.formatted(name, "2025-05-07T10:20+03:00", RAISE)
        + POST.formatted(name, "2025-05-06T17:45+03:00", TALKS)
        + POST.formatted(name, "2025-05-06T8:02+03:00", STRIKE);
  }

  private static List<String> told(Article article, Block.Kind... kinds) {
    return article.blocks().stream()
        .filter(block -> Stream.of(kinds).anyMatch(block.kind()::equals))
        .map(block -> block.span().of(article.text()))
        .toList();
  }

  @Test
  void eachPostOfALiveBlogKeepsItsTimeAndNoneIsLost() {
    Article article = take("<h1>Strike at Volta</h1><main>" + boxes("liveblog-post") + "</main>");
    assertThat(told(article, Block.Kind.TIME, Block.Kind.PARAGRAPH))
        .containsExactly(
            "2025-05-07 10:20", RAISE, "2025-05-06 17:45", TALKS, "2025-05-06 8:02", STRIKE);
  }

  @Test
  void aLiveBlogThatTellsNoDayOfItsOwnBeganWithItsFirstPost() {
    Article article = take("<h1>Strike at Volta</h1><main>" + boxes("liveblog-post") + "</main>");
    assertThat(article.published()).contains(LocalDate.of(2025, 5, 6));
  }

  @Test
  void aPageIsALiveBlogByItsDataToo() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Strike\","
            + "\"datePublished\":\"2025-05-05\"}</script>";
    Article article = take(data + "<h1>Strike</h1><main>" + boxes("box") + "</main>");
    assertThat(told(article, Block.Kind.TIME)).hasSize(3);
    assertThat(article.published()).contains(LocalDate.of(2025, 5, 5));
  }

  @Test
  void boxesWithTimesOnAPageThatIsNoLiveBlogAreNoPosts() {
    Article article = take("<h1>Strike at Volta</h1><main>" + boxes("box") + "</main>");
    assertThat(told(article, Block.Kind.TIME)).isEmpty();
  }

  @Test
  void aBoxOfLiveNewsBesideAnArticleIsNotTakenForIt() {
    Article article =
        take(
            "<article><h1>Norra builds</h1><p>"
                + (TALKS + " ").repeat(5)
                + "</p></article><section>"
                + boxes("live-updates").replace(TALKS, "Rain.")
                + "</section>");
    assertThat(told(article, Block.Kind.TIME)).isEmpty();
    assertThat(article.body()).contains("behind closed doors");
  }

  @Test
  void postsThatStandInThePagesDataKeepTheirTimes() {
    Article article =
        take(
            "<script"
                + " type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Strike\",\"liveBlogUpdate\":["
                + "{\"headline\":\"Agreed\",\"datePublished\":\"2025-05-07T10:20:00Z\",\"articleBody\":\"%s\"},"
                    .formatted(RAISE)
                + "{\"datePublished\":\"2025-05-06T17:45:00Z\",\"articleBody\":\"%s\"},"
                    .formatted(TALKS)
                + "{\"datePublished\":\"2025-05-06T08:02:00Z\",\"articleBody\":\"%s\"}]}"
                    .formatted(STRIKE)
                + "</script><main><p>"
                + String.join(" ", RAISE, TALKS, STRIKE)
                + "</p></main>");
    assertThat(told(article, Block.Kind.TIME, Block.Kind.HEADING, Block.Kind.PARAGRAPH))
        .containsExactly(
            "2025-05-07 10:20",
            "Agreed",
            RAISE,
            "2025-05-06 17:45",
            TALKS,
            "2025-05-06 08:02",
            STRIKE);
  }

  @Test
  void theHeadlinesAndListedLinesOfADigestAreBlocksOfTheirOwn() {
    Article article =
        take(
            "<h1>The week</h1><article><p><b>Norra begins</b><br>"
                + STRIKE
                + "</p><p>&bull; "
                + RAISE
                + "<br>&bull; "
                + TALKS
                + "</p><p><b>Ada Kern</b> said<br>that it would be so, and went"
                + " home.</p></article>");
    assertThat(told(article, Block.Kind.HEADING)).containsExactly("Norra begins");
    assertThat(told(article, Block.Kind.ITEM)).containsExactly(RAISE, TALKS);
    assertThat(told(article, Block.Kind.PARAGRAPH))
        .containsExactly(STRIKE, "Ada Kern said that it would be so, and went home.");
  }
}
