package org.ortak.reading;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.ortak.article.Article;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimJson;
import org.ortak.claim.Numbers;
import org.ortak.reading.date.DateMention;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Span;

/**
 * A reading as one JSON object, in the form that {@code docs/claims.schema.json} publishes.
 *
 * @param withText whether the article's text stands in {@code document}
 * @param withMentions whether {@code mentions} are told
 */
public record ReadingJson(boolean withText, boolean withMentions) {

  public void write(JsonGenerator out, Reading reading) throws IOException {
    out.writeStartObject();
    out.writeFieldName("document");
    document(out, reading.article());
    if (reading.unread().isPresent()) {
      out.writeStringField("unread", reading.unread().get());
    }
    out.writeArrayFieldStart("claims");
    ClaimJson claims = new ClaimJson();
    for (Claim claim : reading.claims()) {
      claims.write(out, claim);
    }
    out.writeEndArray();
    if (withMentions) {
      mentions(out, reading);
    }
    out.writeEndObject();
  }

  private void document(JsonGenerator out, Article article) throws IOException {
    out.writeStartObject();
    if (article.id().isPresent()) {
      out.writeStringField("id", article.id().get());
    }
    out.writeStringField("source", article.source());
    text(out, "url", article.url());
    text(out, "outlet", article.outlet());
    text(out, "title", article.title());
    text(out, "published", article.published().map(LocalDate::toString));
    out.writeStringField("language", article.language());
    if (withText) {
      out.writeStringField("text", article.text());
    }
    out.writeEndObject();
  }

  private static void text(JsonGenerator out, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      out.writeStringField(field, value.get());
    } else {
      out.writeNullField(field);
    }
  }

  private static void mentions(JsonGenerator out, Reading reading) throws IOException {
    out.writeArrayFieldStart("mentions");
    for (NameMention mention : reading.names().mentions()) {
      if (mention.form() == NameMention.Form.NAME) {
        name(out, mention, reading.names().actor(mention.actors().getFirst()));
      }
    }
    for (QuantityMention figure : reading.quantities()) {
      quantity(out, figure);
    }
    for (DateMention date : reading.dates()) {
      begin(out, "date", date.span());
      out.writeStringField("date", date.date().text());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void name(JsonGenerator out, NameMention mention, Actor actor) throws IOException {
    begin(out, actor.kind().name().toLowerCase(java.util.Locale.ROOT), mention.span());
    out.writeStringField("name", actor.name());
    if (actor.id().isPresent()) {
      out.writeStringField("id", actor.id().get());
    }
    if (actor.country().isPresent()) {
      out.writeStringField("country", actor.country().get());
    }
    out.writeEndObject();
  }

  private static void quantity(JsonGenerator out, QuantityMention figure) throws IOException {
    begin(out, "quantity", figure.span());
    Numbers.write(out, "value", figure.value());
    out.writeStringField("unit", figure.unit());
    if (figure.upper().isPresent()) {
      Numbers.write(out, "upper", figure.upper().getAsDouble());
    } else {
      out.writeNullField("upper");
    }
    out.writeStringField("qualifier", figure.qualifier().word());
    out.writeEndObject();
  }

  private static void begin(JsonGenerator out, String kind, Span span) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", kind);
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
  }
}
