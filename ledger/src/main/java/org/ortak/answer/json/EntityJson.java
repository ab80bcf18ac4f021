package org.ortak.answer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ortak.ledger.resolve.Entity;

/** A company, person or country as JSON. */
public final class EntityJson {

  private EntityJson() {}

  public static void write(JsonGenerator out, Entity entity) throws IOException {
    out.writeStringField("id", entity.key());
    out.writeStringField("name", entity.name());
    JsonLine.texts(out, "names", entity.names());
  }
}
