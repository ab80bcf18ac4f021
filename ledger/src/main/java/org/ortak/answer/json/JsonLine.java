package org.ortak.answer.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes one JSON object on one line. */
public final class JsonLine {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLine() {}

  /** The fields of an object. */
  public interface Body {
    void write(JsonGenerator out) throws IOException;
  }

  /** The fields of an object that tells of something. */
  public interface Item<T> {
    void write(JsonGenerator out, T item) throws IOException;
  }

  public static String of(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      out.writeStartObject();
      body.write(out);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A field that is left out where there is nothing. */
  public static void text(JsonGenerator out, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      out.writeStringField(field, value.get());
    }
  }

  public static void texts(JsonGenerator out, String field, List<String> values)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  public static <T> void list(JsonGenerator out, String field, List<T> items, Item<T> item)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (T one : items) {
      out.writeStartObject();
      item.write(out, one);
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
