package org.ortak.answer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.ortak.answer.digest.Digest;

/** A digest as JSON. */
public final class DigestJson {

  private DigestJson() {}

  public static String digest(Digest digest) {
    return JsonLine.of(out -> write(out, digest));
  }

  public static void write(JsonGenerator out, Digest digest) throws IOException {
    out.writeStringField("since", digest.since().toString());
    out.writeStringField("until", digest.until().toString());
    out.writeStringField("selection", digest.selection());
    JsonLine.list(out, "parts", digest.sections(), DigestJson::section);
  }

  private static void section(JsonGenerator out, Digest.Section section) throws IOException {
    out.writeStringField("part", section.part().name().toLowerCase(Locale.ROOT));
    JsonLine.list(out, "items", section.items(), DigestJson::item);
    out.writeNumberField("more", section.more());
  }

  public static void item(JsonGenerator out, Digest.Item item) throws IOException {
    out.writeStringField("undertaking", item.undertaking());
    out.writeStringField("headline", item.headline());
    out.writeStringField("what", item.what());
    out.writeStringField("sentence", item.sentence());
    out.writeStringField("claim", item.change().claim());
    out.writeStringField("outlet", item.origin().outlet());
    out.writeStringField("day", item.origin().day());
    JsonLine.text(out, "url", item.origin().url());
  }
}
