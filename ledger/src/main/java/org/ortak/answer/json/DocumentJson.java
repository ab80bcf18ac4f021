package org.ortak.answer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.ortak.ledger.history.Document;

/** A document as JSON, without its text and without the place on this machine it came from. */
public final class DocumentJson {

  private DocumentJson() {}

  public static void write(JsonGenerator out, Document document) throws IOException {
    out.writeStringField("id", document.id());
    JsonLine.text(out, "title", document.title());
    JsonLine.text(out, "outlet", document.outlet());
    JsonLine.text(out, "published", document.published().map(LocalDate::toString));
    JsonLine.text(out, "url", document.url());
    out.writeStringField("language", document.language());
  }
}
