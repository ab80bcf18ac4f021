package org.ortak.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ortak.article.Arrival;
import org.ortak.source.feed.FeedReader;
import org.ortak.source.feed.Opml;

/** Whatever bytes come, a parser gives pages or faults, and never throws. */
class AnySourceBytesTest {

  private static final List<String> SEEDS =
      List.of(
          "<?xml"
              + " version='1.0'?><rss><channel><title>T</title><item><link>https://a.example/1</link><pubDate>Tue,"
              + " 19 Nov 2019 05:44 GMT</pubDate></item></channel></rss>",
          "<feed xml:base='/x'><entry><id>1</id><link"
              + " href='a'/><updated>2020</updated></entry></feed>",
          "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":1,\"url\":\"a\"}]}",
          "<urlset><url><loc>a</loc></url></urlset>",
          "<opml><body><outline xmlUrl='a'/></body></opml>",
          "WARC/1.0\r\n"
              + "WARC-Type: response\r\n"
              + "WARC-Target-URI: http://a.example/\r\n"
              + "WARC-Date: 2020-01-01T00:00:00Z\r\n"
              + "WARC-Record-ID: <urn:uuid:1>\r\n"
              + "Content-Type: application/http\r\n"
              + "Content-Length: 62\r\n\r\n"
              + "HTTP/1.1 200 OK\r\n"
              + "Content-Type: text/html\r\n"
              + "Content-Length: 3\r\n\r\n"
              + "<p>\r\n\r\n",
          "From a\n"
              + "Subject: =?utf-8?B?YQ==?=\n"
              + "Content-Type: multipart/mixed; boundary=b\n\n"
              + "--b\n\n"
              + "x\n"
              + "--b--\n",
          "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");

  private static byte[] mutated(String seed, long chance) {
    byte[] bytes = seed.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(chance);
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
        default -> System.arraycopy(bytes, 0, bytes, at, Math.min(at, bytes.length - at));
      }
    }
    return bytes;
  }

  @Property(tries = 600)
  void noKindOfFileThrows(@ForAll @IntRange(max = 7) int seed, @ForAll long chance)
      throws IOException {
    byte[] bytes = mutated(SEEDS.get(seed), chance);
    for (FileKind kind : FileKind.values()) {
      Iterator<Arrival> pages =
          new Contents("a", kind, Optional.empty()).pages(new ByteArrayInputStream(bytes));
      int count = 0;
      while (pages.hasNext() && count++ < 1000) {
        assertThat(pages.next().source()).startsWith("a");
      }
    }
    assertThat(new FeedReader().read(bytes, "https://a.example/", Optional.empty())).isNotNull();
    assertThat(Opml.read(bytes)).isNotNull();
  }
}
