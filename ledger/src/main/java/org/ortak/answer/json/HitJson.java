package org.ortak.answer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ortak.answer.search.Hit;

/** Something found as one JSON object. */
public final class HitJson {

  public String hit(Hit hit) {
    return JsonLine.of(out -> write(out, hit));
  }

  public static void write(JsonGenerator out, Hit hit) throws IOException {
    out.writeStringField("sort", hit.sort().word());
    out.writeStringField("id", hit.id());
    out.writeStringField("title", hit.title());
    JsonLine.text(out, "document", hit.document());
    JsonLine.text(out, "outlet", hit.outlet());
    JsonLine.text(out, "day", hit.day());
    out.writeStringField("snippet", hit.snippet());
    JsonLine.list(
        out,
        "marks",
        hit.marks(),
        (to, mark) -> {
          to.writeNumberField("start", mark.start());
          to.writeNumberField("end", mark.end());
        });
  }
}
