package org.ortak.answer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.ortak.answer.versions.Difference;
import org.ortak.answer.versions.Told;
import org.ortak.claim.ClaimJson;
import org.ortak.ledger.history.Document;

/** What changed in a document, as one JSON object. */
public final class DifferenceJson {

  /**
   * @param before the id of the version before; absent where one document was read anew
   */
  public String difference(Optional<String> before, Document after, Difference difference) {
    return JsonLine.of(
        out -> {
          JsonLine.text(out, "before", before);
          out.writeStringField("document", after.id());
          JsonLine.text(out, "title", after.title());
          JsonLine.text(out, "url", after.url());
          JsonLine.list(out, "appeared", difference.appeared(), DifferenceJson::told);
          JsonLine.list(out, "vanished", difference.vanished(), DifferenceJson::told);
          JsonLine.list(out, "changed", difference.changed(), DifferenceJson::changed);
          out.writeNumberField("same", difference.same());
        });
  }

  private static void told(JsonGenerator out, Told told) throws IOException {
    out.writeFieldName("claim");
    new ClaimJson().write(out, told.claim());
    JsonLine.texts(out, "sentences", told.sentences());
  }

  private static void changed(JsonGenerator out, Difference.Changed changed) throws IOException {
    JsonLine.list(
        out,
        "fields",
        changed.fields(),
        (to, change) -> {
          to.writeStringField("field", change.field());
          to.writeStringField("before", change.before());
          to.writeStringField("after", change.after());
        });
    out.writeObjectFieldStart("before");
    told(out, changed.before());
    out.writeEndObject();
    out.writeObjectFieldStart("after");
    told(out, changed.after());
    out.writeEndObject();
  }
}
