package org.ortak.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.ortak.article.Article;
import org.ortak.ledger.history.Document;
import org.ortak.reading.Reading;
import org.ortak.reading.ReadingJson;

/**
 * A reading as one line of JSON. An article without an id gets the one that the ledger gives it.
 */
final class JsonForm implements ReadWork.Form {

  private static final int USUAL_LENGTH = 1 << 13;

  private final JsonFactory factory = new JsonFactory();
  private final ReadingJson json;

  JsonForm(boolean withText, boolean withMentions) {
    this.json = new ReadingJson(withText, withMentions);
  }

  @Override
  public byte[] write(Reading reading) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
    try (JsonGenerator out = factory.createGenerator(bytes)) {
      json.write(out, named(reading));
      out.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Reading named(Reading reading) {
    Article article = reading.article();
    if (article.id().isPresent()) {
      return reading;
    }
    Article named =
        new Article(
            article.source(),
            Optional.of(Document.of(article).id()),
            article.url(),
            article.outlet(),
            article.author(),
            article.title(),
            article.published(),
            article.dating(),
            article.changed(),
            article.language(),
            article.text(),
            article.blocks());
    return new Reading(
        named,
        reading.unread(),
        reading.findings(),
        reading.names(),
        reading.quantities(),
        reading.dates());
  }
}
