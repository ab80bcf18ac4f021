package org.ortak.cli.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.tracker.Line;
import org.ortak.answer.tracker.Listed;
import org.ortak.claim.ClaimJson;
import org.ortak.ledger.undertaking.Coverage;
import org.ortak.ledger.undertaking.Field;
import org.ortak.ledger.undertaking.Figure;
import org.ortak.ledger.undertaking.Milestone;
import org.ortak.ledger.undertaking.Said;
import org.ortak.ledger.undertaking.Slip;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.ledger.undertaking.Value;

/** Undertakings as JSON, one object each. */
public final class AnswerJson {

  private final JsonFactory factory = new JsonFactory();

  public String listed(Listed listed) {
    return written(out -> undertaking(out, listed));
  }

  /** The undertaking with its reports. */
  public String chapter(Chapter chapter) {
    return written(
        out -> {
          undertaking(out, chapter.listed());
          list(out, "reports", chapter.lines(), AnswerJson::line);
        });
  }

  private interface Body {
    void write(JsonGenerator out) throws IOException;
  }

  private interface Item<T> {
    void write(JsonGenerator out, T item) throws IOException;
  }

  private String written(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = factory.createGenerator(text)) {
      out.writeStartObject();
      body.write(out);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void undertaking(JsonGenerator out, Listed listed) throws IOException {
    Undertaking undertaking = listed.undertaking();
    out.writeStringField("id", undertaking.id());
    out.writeStringField("type", undertaking.type().word());
    text(out, "kind", undertaking.kind().map(field -> field.current().value().word()));
    text(out, "stage", undertaking.progress().map(progress -> progress.stage().word()));
    text(out, "silentSince", listed.silentSince().map(LocalDate::toString));
    list(
        out,
        "parties",
        undertaking.parties(),
        (to, party) -> {
          to.writeStringField("role", party.role().word());
          to.writeStringField("name", party.name());
          to.writeStringField("entity", party.entity());
        });
    list(
        out,
        "places",
        undertaking.places(),
        (to, place) -> {
          to.writeStringField("name", place.name());
          text(to, "country", place.country());
        });
    out.writeArrayFieldStart("what");
    for (String what : undertaking.what()) {
      out.writeString(what);
    }
    out.writeEndArray();
    list(out, "quantities", undertaking.figures(), AnswerJson::figure);
    list(out, "when", undertaking.milestones(), AnswerJson::milestone);
    list(out, "slips", undertaking.slips(), AnswerJson::slip);
    list(
        out,
        "conflicts",
        undertaking.conflicts(),
        (to, conflict) -> to.writeStringField("field", conflict.field()));
    coverage(out, undertaking.coverage());
  }

  private static void figure(JsonGenerator out, Figure figure) throws IOException {
    out.writeStringField("measure", figure.measure().word());
    out.writeStringField("unit", figure.unit());
    field(out, figure.field(), FigureWords::of);
    out.writeNumberField("value", figure.field().current().value().value());
  }

  private static void milestone(JsonGenerator out, Milestone milestone) throws IOException {
    out.writeStringField("event", milestone.event().word());
    field(out, milestone.field(), date -> date.text());
  }

  private static <T> void field(JsonGenerator out, Field<T> field, Function<T, String> words)
      throws IOException {
    out.writeStringField("told", words.apply(field.current().value()));
    out.writeStringField("reason", field.reason());
    out.writeNumberField("sources", field.current().sources());
    list(out, "others", field.others(), (to, other) -> other(to, other, words));
  }

  private static <T> void other(JsonGenerator out, Value<T> other, Function<T, String> words)
      throws IOException {
    out.writeStringField("told", words.apply(other.value()));
    list(out, "by", other.by(), AnswerJson::said);
  }

  private static void slip(JsonGenerator out, Slip slip) throws IOException {
    out.writeStringField("event", slip.event().word());
    out.writeStringField("from", slip.from().text());
    out.writeStringField("to", slip.to().text());
    out.writeNumberField("days", slip.days());
  }

  private static void said(JsonGenerator out, Said said) throws IOException {
    text(out, "outlet", said.outlet());
    text(out, "day", said.day().map(LocalDate::toString));
    out.writeStringField("document", said.document());
  }

  private static void coverage(JsonGenerator out, Coverage coverage) throws IOException {
    text(out, "first", coverage.first().map(LocalDate::toString));
    text(out, "last", coverage.last().map(LocalDate::toString));
    out.writeNumberField("documents", coverage.documents());
    out.writeNumberField("sources", coverage.sources());
  }

  private static void line(JsonGenerator out, Line line) throws IOException {
    out.writeStringField("document", line.documentId());
    text(out, "outlet", line.outlet());
    text(out, "day", line.day().map(LocalDate::toString));
    text(out, "title", line.title());
    text(out, "url", line.url());
    out.writeBooleanField("copy", line.copy());
    out.writeFieldName("claim");
    new ClaimJson().write(out, line.claim());
    out.writeArrayFieldStart("sentences");
    for (String sentence : line.sentences()) {
      out.writeString(sentence);
    }
    out.writeEndArray();
  }

  private static void text(JsonGenerator out, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      out.writeStringField(field, value.get());
    }
  }

  private static <T> void list(JsonGenerator out, String field, List<T> items, Item<T> item)
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
