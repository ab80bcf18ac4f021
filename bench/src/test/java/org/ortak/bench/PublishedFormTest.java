package org.ortak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Taken;
import org.ortak.claim.ClaimJson;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Reading;
import org.ortak.reading.ReadingJson;
import org.ortak.source.Pages;

/**
 * What the reader says of the sample articles has the published form, and its places are in the
 * text.
 */
class PublishedFormTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Reading> READINGS = new ArrayList<>();

  @BeforeAll
  static void read() {
    ArticleReader articles = new ArticleReader(Pack.builtIn());
    Reader reader = Reader.builtIn();
    String folder = House.ROOT.resolve("corpus/articles").toString();
    try (Pages pages = new Pages(List.of(folder), InputStream.nullInputStream())) {
      while (pages.hasNext()) {
        Taken taken = articles.take(pages.next());
        assertThat(taken).as("every file there is an article").isInstanceOf(Article.class);
        READINGS.add(reader.read((Article) taken));
      }
    }
  }

  @Test
  void everyLineIsValid() throws IOException {
    assertThat(READINGS).hasSizeGreaterThan(10);
    Schema schema =
        SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(House.read(House.ROOT.resolve("docs/claims.schema.json")));
    for (Reading reading : READINGS) {
      assertThat(schema.validate(line(reading))).as(reading.article().source()).isEmpty();
    }
  }

  @Test
  void everyClaimReadsBackAsItWasWritten() throws IOException {
    for (Reading reading : READINGS) {
      List<Object> back = new ArrayList<>();
      line(reading).get("claims").forEach(claim -> back.add(new ClaimJson().read(claim)));
      assertThat(back).as(reading.article().source()).isEqualTo(reading.claims());
    }
  }

  @Test
  void everyPlaceIsInTheText() throws IOException {
    for (Reading reading : READINGS) {
      JsonNode line = line(reading);
      int length = reading.article().text().length();
      List<JsonNode> places = new ArrayList<>(line.findParents("start"));
      assertThat(places)
          .as(reading.article().source())
          .allSatisfy(
              place -> {
                assertThat(place.get("start").asInt()).isLessThan(place.get("end").asInt());
                assertThat(place.get("end").asInt()).isLessThanOrEqualTo(length);
              });
    }
  }

  @Test
  void theSameArticleReadsTheSameAgain() throws IOException {
    Reader another = Reader.builtIn();
    for (Reading reading : READINGS) {
      assertThat(line(another.read(reading.article()))).isEqualTo(line(reading));
    }
  }

  private static JsonNode line(Reading reading) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      new ReadingJson(true, true).write(out, reading);
    }
    return JSON.readTree(text.toString());
  }
}
