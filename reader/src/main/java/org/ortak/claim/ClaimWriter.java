package org.ortak.claim;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ortak.text.Span;

/**
 * Writes a claim's fields in the order of the vocabulary; what is absent is left out, but for the
 * speaker.
 */
final class ClaimWriter {

  private final JsonGenerator out;

  ClaimWriter(JsonGenerator out) {
    this.out = out;
  }

  void claim(Claim claim) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", claim.type().word());
    optional("kind", claim.kind().map(Kind::word));
    optional("stage", claim.stage().map(Stage::word));
    list("participants", claim.participants(), this::participant);
    list("places", claim.places(), this::place);
    list("what", claim.what(), out::writeString);
    list("quantities", claim.quantities(), this::quantity);
    list("when", claim.when(), this::when);
    out.writeFieldName("speaker");
    if (claim.speaker().isPresent()) {
      speaker(claim.speaker().get());
    } else {
      out.writeNull();
    }
    list("evidence", claim.evidence(), this::span);
    if (!claim.voices().isEmpty()) {
      list("voices", claim.voices(), this::voice);
    }
    Numbers.write(out, "confidence", claim.confidence());
    out.writeEndObject();
  }

  private void participant(Participant participant) throws IOException {
    out.writeStartObject();
    out.writeStringField("role", participant.role().word());
    out.writeStringField("name", participant.name());
    optional("id", participant.id());
    out.writeEndObject();
  }

  private void place(Place place) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", place.name());
    optional("country", place.country());
    out.writeEndObject();
  }

  private void quantity(Quantity quantity) throws IOException {
    out.writeStartObject();
    out.writeStringField("measure", quantity.measure().word());
    Numbers.write(out, "value", quantity.value());
    if (quantity.upper().isPresent()) {
      Numbers.write(out, "upper", quantity.upper().getAsDouble());
    }
    out.writeStringField("unit", quantity.unit());
    out.writeStringField("qualifier", quantity.qualifier().word());
    former(quantity.former());
    out.writeEndObject();
  }

  private void when(When when) throws IOException {
    out.writeStartObject();
    out.writeStringField("event", when.event().word());
    out.writeStringField("date", when.date().text());
    former(when.former());
    out.writeEndObject();
  }

  private void speaker(Speaker speaker) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", speaker.name());
    optional("office", speaker.office());
    optional("organisation", speaker.organisation());
    out.writeEndObject();
  }

  private void span(Span span) throws IOException {
    out.writeStartObject();
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
    out.writeEndObject();
  }

  private void voice(Voice voice) throws IOException {
    out.writeStartObject();
    out.writeFieldName("speaker");
    speaker(voice.speaker());
    out.writeStringField("stance", voice.stance().word());
    optional("condition", voice.condition());
    list("evidence", voice.evidence(), this::span);
    out.writeEndObject();
  }

  private void former(boolean former) throws IOException {
    if (former) {
      out.writeBooleanField("former", true);
    }
  }

  private void optional(String field, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      out.writeStringField(field, text.get());
    }
  }

  private <T> void list(String field, List<T> items, ItemWriter<T> writer) throws IOException {
    out.writeArrayFieldStart(field);
    for (T item : items) {
      writer.write(item);
    }
    out.writeEndArray();
  }

  private interface ItemWriter<T> {
    void write(T item) throws IOException;
  }
}
