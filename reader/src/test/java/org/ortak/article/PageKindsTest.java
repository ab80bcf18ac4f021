package org.ortak.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.pack.Pack;

/** Pages that are built unlike most: no paragraphs, live blogs, digests, AMP, broken markup. */
class PageKindsTest {

  private static final String FIRST =
      "Norra Cells will build a cell plant in Umeå, the company said on Monday in a statement.";
  private static final String SECOND =
      "The plant is to make twelve gigawatt-hours a year, and nine hundred people are to be hired.";

  private final ArticleReader reader = new ArticleReader(Pack.builtIn());

  private Article take(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return (Article) reader.take(new Page("a.html", Format.HTML, bytes));
  }

  private static List<String> blocks(Article article, Block.Kind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().of(article.text()))
        .toList();
  }

  @Test
  void textThatSitsInTheStructuredDataAloneIsTaken() {
    String body = (FIRST + "\\n\\n" + SECOND + "\\n\\n" + FIRST).replace("Monday", "Monday");
    Article article =
        take(
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":[\"NewsArticle\"],"
                + "\"headline\":\"A plant\",\"articleBody\":\""
                + body
                + "\"}]}</script><div id=app>Loading</div>");
    assertThat(article.title()).contains("A plant");
    assertThat(article.body()).contains(SECOND);
  }

  @Test
  void theItemsOfALiveBlogKeepTheirHeadings() {
    Article article =
        take(
            "<script"
                + " type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Live\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"Umeå"
                + " gets a plant\",\"articleBody\":\""
                + FIRST
                + "\"},{\"headline\":\"Twelve gigawatt-hours\",\"articleBody\":\""
                + SECOND
                + " "
                + SECOND
                + "\"}]}</script><div id=app></div>");
    assertThat(blocks(article, Block.Kind.HEADING))
        .containsExactly("Umeå gets a plant", "Twelve gigawatt-hours");
    assertThat(blocks(article, Block.Kind.PARAGRAPH)).contains(FIRST);
  }

  @Test
  void theItemsOfADigestStayApart() {
    Article article =
        take(
            "<h1>The week</h1><article><h2>Umeå gets a plant</h2><p>"
                + FIRST
                + "</p><h2>Hiring begins</h2><p>"
                + SECOND
                + "</p></article>");
    assertThat(blocks(article, Block.Kind.HEADING))
        .containsExactly("Umeå gets a plant", "Hiring begins");
    assertThat(blocks(article, Block.Kind.PARAGRAPH)).containsExactly(FIRST, SECOND);
  }

  @Test
  void theWordsOfAPictureAreABlockOfTheirOwnAndNotInTheBody() {
    Article article =
        take(
            "<h1>A plant</h1><article><p>"
                + FIRST
                + "</p><div class='wp-caption-text'>The site in Umeå in spring.</div><p>"
                + SECOND
                + "</p></article>");
    assertThat(blocks(article, Block.Kind.CAPTION)).containsExactly("The site in Umeå in spring.");
    assertThat(article.body()).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void anAmpPageIsAPage() {
    Article article =
        take(
            "<!doctype html><html ⚡ lang=de><head><link rel=canonical"
                + " href='https://x.example/werk'><style"
                + " amp-boilerplate>body{}</style></head><body><amp-sidebar><ul><li>Menü</ul></amp-sidebar><h1>Ein"
                + " Werk</h1><amp-img src=a.jpg></amp-img><p>Norra Cells baut in Umeå ein Werk für"
                + " Zellen, teilte das Unternehmen am Montag mit, und stellt"
                + " ein.<amp-ad>Werbung</amp-ad><p>Das Werk soll im Jahr zwölf Gigawattstunden"
                + " herstellen und neunhundert Menschen Arbeit geben, heißt es"
                + " weiter.</body></html>");
    assertThat(article.url()).contains("https://x.example/werk");
    assertThat(article.language()).isEqualTo("de");
    assertThat(article.body()).startsWith("Norra Cells baut").doesNotContain("Menü");
  }

  @Test
  void aLineOfTenMegabytesADeepNestAndZeroBytesAreNoFault() {
    String line = "plant ".repeat((10 << 20) / 6);
    assertThat(take("<h1>A plant</h1><p>" + FIRST + "<p>" + line).body()).contains(FIRST);
    String deep = "<div>".repeat(20_000);
    assertThat(take("<h1>A plant</h1>" + deep + "<p>" + FIRST).text()).contains("A plant");
    assertThat(take("<h1>A plant</h1><p>\0\0" + FIRST + "\0").body()).contains("Norra Cells");
  }

  @Test
  void brokenMarkupIsReadAsABrowserReadsIt() {
    Article article =
        take("<div><h1>A plant<div><p>" + FIRST + "<p>" + SECOND + "</div></span></table><p");
    assertThat(article.body()).contains(FIRST).contains(SECOND);
  }

  @Test
  void theTextsOwnLanguageOutweighsTheTemplates() {
    Article article =
        take(
            "<html lang=en><h1>Fabrika</h1><p>Şirket yeni bir batarya fabrikası kuracak ve bu"
                + " yatırım için görüşmeler sürüyor, dedi. Bu fabrika ile ilgili daha fazla bilgi"
                + " verilmedi.");
    assertThat(article.language()).isEqualTo("tr");
  }
}
