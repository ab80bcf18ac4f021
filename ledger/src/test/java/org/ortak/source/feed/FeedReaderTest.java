package org.ortak.source.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {

  private static final String ADDRESS = "https://post.example/feeds/all.xml";

  private final FeedReader reader = new FeedReader();

  private Feed read(String feed) {
    return reader
        .read(feed.getBytes(StandardCharsets.UTF_8), ADDRESS, Optional.empty())
        .orElseThrow();
  }

  @Test
  void rss2WithItsWholeText() {
    Feed feed =
        read(
            """
            <?xml version="1.0"?><rss version="2.0" xmlns:content="x" xmlns:dc="y" xmlns:media="z"><channel>
            <title>Plant Post</title><language>en-gb</language><link>https://post.example/</link>
            <item><title>A plant &amp;amp; more</title><link>/a/1</link><guid isPermaLink="false">n1</guid>
            <media:title>Picture</media:title><pubDate>Tue, 19 Nov 2019 23:44:00 +0300</pubDate>
            <dc:creator>Ada Kern</dc:creator><description>Short.</description>
            <content:encoded><![CDATA[<p>Norra Cells builds.</p>]]></content:encoded></item></channel></rss>
            """);
    FeedItem item = feed.items().getFirst();
    assertThat(feed.title()).isEqualTo("Plant Post");
    assertThat(feed.language()).isEqualTo("en-gb");
    assertThat(item)
        .isEqualTo(
            new FeedItem(
                "n1",
                "https://post.example/a/1",
                "A plant & more",
                "2019-11-19",
                "Ada Kern",
                "<p>Norra Cells builds.</p>"));
  }

  @Test
  void rss091AndAnItemWithoutADay() {
    Feed feed =
        read(
            "<rss version='0.91'><channel><title>T</title><item><title>A</title>"
                + "<link>https://post.example/a</link></item></channel></rss>");
    assertThat(feed.items()).singleElement().extracting(FeedItem::published).isEqualTo("");
    assertThat(feed.items().getFirst().id()).isEqualTo("https://post.example/a");
  }

  @Test
  void rdfHasItsItemsBesideTheChannel() {
    Feed feed =
        read(
            "<rdf:RDF xmlns:rdf='r' xmlns:dc='d'><channel><title>T</title></channel><item"
                + " rdf:about='https://post.example/a'><title>A</title><dc:date>2019-11-19T10:00:00Z"
                + "</dc:date></item></rdf:RDF>");
    assertThat(feed.kind()).isEqualTo(Feed.Kind.RDF);
    assertThat(feed.items().getFirst().url()).isEqualTo("https://post.example/a");
    assertThat(feed.items().getFirst().published()).startsWith("2019-11-19");
  }

  @Test
  void atomWithItsBaseAndItsFirstPublication() {
    Feed feed =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="/de/"><title type="html">Werk&lt;b&gt;post</title>
            <entry><id>tag:1</id><title>Ein Werk</title><link rel="self" href="x.atom"/><link rel="enclosure" href="p.jpg"/>
            <link rel="alternate" href="werk.html"/><updated>2020-01-02T00:00:00Z</updated>
            <published>2019-12-31T10:00:00+01:00</published><author><name>Ada</name></author>
            <content type="xhtml"><div><p>Norra <b>baut</b>.</p></div></content></entry></feed>
            """);
    FeedItem item = feed.items().getFirst();
    assertThat(feed.title()).isEqualTo("Werkpost");
    assertThat(feed.language()).isEqualTo("de");
    assertThat(item.url()).isEqualTo("https://post.example/de/werk.html");
    assertThat(item.published()).startsWith("2019-12-31");
    assertThat(item.author()).isEqualTo("Ada");
    assertThat(item.content()).contains("<b>baut</b>");
  }

  @Test
  void jsonFeed() {
    Feed feed =
        read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Plant Post", "items": [
             {"id": 7, "url": "a/1", "title": "A", "content_text": "One < two", "date_published": "2019-11-19T10:00:00Z",
              "authors": [{"name": "Ada"}]}]}
            """);
    FeedItem item = feed.items().getFirst();
    assertThat(item.id()).isEqualTo("7");
    assertThat(item.url()).isEqualTo("https://post.example/feeds/a/1");
    assertThat(item.content()).isEqualTo("<p>One &lt; two");
    assertThat(item.author()).isEqualTo("Ada");
  }

  @Test
  void newsSiteMapsAndTheirIndex() {
    Feed map =
        read(
            "<urlset xmlns:news='n'"
                + " xmlns:image='i'><url><loc>https://post.example/a</loc><image:image><image:title>P</image:title></image:image><news:news><news:publication><news:name>Plant"
                + " Post</news:name><news:language>tr</news:language>"
                + "</news:publication><news:publication_date>2019-11-19</news:publication_date><news:title>A"
                + " plant</news:title></news:news></url></urlset>");
    assertThat(map.title()).isEqualTo("Plant Post");
    assertThat(map.language()).isEqualTo("tr");
    assertThat(map.items().getFirst().title()).isEqualTo("A plant");
    assertThat(map.items().getFirst().published()).isEqualTo("2019-11-19");
    Feed index =
        read(
            "<sitemapindex><sitemap><loc>https://post.example/m1.xml</loc></sitemap></sitemapindex>");
    assertThat(index.more()).containsExactly("https://post.example/m1.xml");
  }

  @Test
  void brokenXmlGivesWhatCanBeHad() {
    Feed feed =
        read(
            "\n\n"
                + "<rss><channel><title>Cells & more<item><title>A <"
                + " B</title><link>https://post.example/a</link>"
                + "<item><title>C</title><link>https://post.example/c</link>");
    assertThat(feed.items()).extracting(FeedItem::url).contains("https://post.example/c");
  }

  @Test
  void entitiesOfTheFeedsOwnAreNeverResolved() {
    Feed feed =
        read(
            "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b"
                + " '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c SYSTEM"
                + " 'file:///etc/passwd'>]><rss><channel><title>&b;&c;</title><item><title>A</title>"
                + "</item></channel></rss>");
    assertThat(feed.title()).doesNotContain("aaaa").doesNotContain("root:");
  }

  @Test
  void aFeedInAWrongCharsetIsReadAsThePageWouldBe() {
    String feed =
        "<?xml version='1.0' encoding='%s'?><rss><channel><title>Şirket ığ</title></channel></rss>";
    byte[] turkish = feed.formatted("windows-1254").getBytes(Charset.forName("windows-1254"));
    byte[] wrong = feed.formatted("iso-8859-1").getBytes(StandardCharsets.UTF_8);
    for (byte[] bytes : List.of(turkish, wrong)) {
      assertThat(reader.read(bytes, "", Optional.empty()).orElseThrow().title())
          .isEqualTo("Şirket ığ");
    }
  }

  @Test
  void aPackedSiteMapIsUnpacked() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write(
          "<urlset><url><loc>https://a.example/1</loc></url></urlset>"
              .getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = out.toByteArray();
    assertThat(reader.read(whole, "", Optional.empty()).orElseThrow().items()).hasSize(1);
    byte[] cut = java.util.Arrays.copyOf(whole, 12);
    assertThat(reader.read(cut, "", Optional.empty())).isEmpty();
  }

  @Test
  void aLineOfTenMegabytesAndZeroBytesAreRead() {
    String line = "x".repeat(10 << 20);
    Feed feed =
        read(
            "<rss><channel><item><link>https://a.example/1</link><description>"
                + line
                + "</description></item>");
    assertThat(feed.items().getFirst().content()).hasSize(10 << 20);
    Feed zeros =
        read("<rss><channel>\0<item><link>https://a.example/\0</link></item></channel></rss>\0\0");
    assertThat(zeros.items()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"<html><body>no</body></html>", "{}", "plain words", "''", "{\"version\":1}"})
  void whatIsNoFeedIsNone(String content) {
    assertThat(reader.read(content.getBytes(StandardCharsets.UTF_8), "", Optional.empty()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 19 Nov 2019 05:44 GMT|2019-11-19",
        "19-NOV-19|2019-11-19",
        "Mar, 3 September 2019|2019-09-03",
        "2019-11-19T10:00:00Z|2019-11-19T10:00:00Z",
        "99 Nov 2019|99 Nov 2019",
        "soon|soon"
      })
  void daysAreUnderstoodOrLeftAsTheyAre(String told, String day) {
    assertThat(FeedDay.iso(told)).isEqualTo(day);
  }

  @Test
  void listsOfFeedsGoOutAsTheyCameIn() {
    List<Subscription> feeds =
        List.of(
            new Subscription(
                "https://a.example/feed?x=1&y=2",
                "A \"quoted\" & <b>",
                "https://a.example",
                "en",
                "company"),
            new Subscription("https://b.example/rss", "B", "", "", ""));
    byte[] list = Opml.write("Feeds & more", feeds).getBytes(StandardCharsets.UTF_8);
    assertThat(Opml.read(list)).contains(feeds);
  }

  @Test
  void aListOfFeedsMayHaveFoldersAndNamesAFeedOnce() {
    String list =
        "<opml><body><outline text='Trade'><outline text='A' xmlurl='https://a.example/f'/>"
            + "<outline title='A again' xmlUrl='https://a.example/f'/></outline></body></opml>";
    assertThat(Opml.read(list.getBytes(StandardCharsets.UTF_8)).orElseThrow())
        .containsExactly(new Subscription("https://a.example/f", "A", "", "", ""));
    assertThat(Opml.read("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
