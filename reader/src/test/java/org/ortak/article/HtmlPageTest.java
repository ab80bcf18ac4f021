package org.ortak.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ortak.pack.Pack;

final class HtmlPageTest {

  private static final ArticleReader READER = new ArticleReader(Pack.builtIn());

  private static final String PARAGRAPHS =
      """
      <p>Lumora will build a plant for cells near the port of Izmir, the company said on Monday in a note.</p>
      <p>The first hall, with 4 GWh a year, is to open in 2027, and a second one may follow two years later.</p>
      <p>Some 300 people will work there, said Ada Kern, who runs the company together with her brother.</p>
      """;

  private static Article article(String html) {
    return (Article)
        READER.take(new Page("a.html", Format.HTML, html.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theMainTextIsFoundAndWhatStandsBesideItGoes() {
    Article article =
        article(
            """
            <html lang="en"><head><title>Lumora to build | Aegean Wire</title></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
            <div class="cookie-banner">We use cookies to make the page better for all of our readers.</div>
            <div id="wrap"><h1>Lumora to build in Izmir</h1><div class="story-body">
            %s
            <h2>What it costs</h2><ul><li>Land: 20 million euros</li><li>Halls: 90 million euros</li></ul>
            <table><tr><th>hall</th><th>GWh</th></tr><tr><td>first</td><td>4</td></tr></table>
            <figure><img src="a.jpg"><figcaption>The site by the port, seen from the ferry.</figcaption></figure>
            <div class="share-buttons"><a href="#">Share</a></div></div>
            <div class="related-stories"><h3>More stories</h3><a href="/x">Ferry hits the pier in the night</a></div>
            </div><section id="comments"><p>First! I always said that this plant would come, and now it does.</p></section>
            <footer>Copyright Aegean Wire</footer></body></html>
            """
                .formatted(PARAGRAPHS));
    assertThat(article.title()).contains("Lumora to build in Izmir");
    assertThat(article.text())
        .startsWith("Lumora to build in Izmir\nLumora will build")
        .contains("\nhall | GWh\nfirst | 4\n", "\nThe site by the port, seen from the ferry.")
        .doesNotContain("cookies", "Ferry", "First!", "Share", "Copyright");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void structuredDataTellsTitleDaysOutletAndAuthor() {
    Article article =
        article(
            """
            <html><head><script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"],
            "headline": "Lumora builds &amp; hires", "datePublished": "2024-03-05T23:30:00+03:00",
            "dateModified": "2024-03-07", "author": [{"name": "Ada Kern"}], "publisher": {"name": "Aegean Wire"}}]}
            </script><meta property="og:title" content="Another"></head><body>%s</body></html>
            """
                .formatted(PARAGRAPHS));
    assertThat(article.title()).contains("Lumora builds & hires");
    assertThat(article.published()).contains(LocalDate.of(2024, 3, 5));
    assertThat(article.dating()).isEqualTo(Dating.STRUCTURED);
    assertThat(article.changed()).contains(LocalDate.of(2024, 3, 7));
    assertThat(article.author()).contains("Ada Kern");
    assertThat(article.outlet()).contains("Aegean Wire");
  }

  @Test
  void aPageWhoseTextStandsInItsDataOnlyIsReadFromThere() {
    Article article =
        article(
            """
            <html><body><div id="app"></div><script type="application/ld+json">
            {"@type": "Article", "headline": "Lumora builds", "articleBody": "%s"}</script></body></html>
            """
                .formatted(PARAGRAPHS.replaceAll("</?p>", "").strip().replace("\n", "\\n\\n")));
    assertThat(article.blocks()).hasSize(4);
  }

  @Test
  void aDeclaredCharsetIsHeeded() {
    byte[] page =
        "<meta charset=iso-8859-9><title>Değişim</title><p>Şirket, İzmir'de yeni bir fabrika kuracağını bildirdi."
            .getBytes(java.nio.charset.Charset.forName("iso-8859-9"));
    assertThat(((Article) READER.take(new Page("a.html", Format.HTML, page))).text())
        .contains("Şirket, İzmir'de");
  }
}
