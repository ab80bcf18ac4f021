package org.ortak.answer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.tracker.Corrected;
import org.ortak.answer.tracker.Line;
import org.ortak.answer.tracker.Listed;
import org.ortak.answer.wording.FigureWords;
import org.ortak.claim.ClaimJson;
import org.ortak.ledger.undertaking.Coverage;
import org.ortak.ledger.undertaking.Field;
import org.ortak.ledger.undertaking.Figure;
import org.ortak.ledger.undertaking.Milestone;
import org.ortak.ledger.undertaking.Related;
import org.ortak.ledger.undertaking.Said;
import org.ortak.ledger.undertaking.Slip;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.ledger.undertaking.Value;

/** Undertakings as JSON, one object each. */
public final class AnswerJson {

  public String listed(Listed listed) {
    return JsonLine.of(out -> write(out, listed));
  }

  /** The undertaking with its reports. */
  public String chapter(Chapter chapter) {
    return JsonLine.of(out -> write(out, chapter));
  }

  public static void write(JsonGenerator out, Chapter chapter) throws IOException {
    write(out, chapter.listed());
    if (!chapter.related().isEmpty()) {
      JsonLine.list(out, "related", chapter.related(), AnswerJson::related);
    }
    JsonLine.list(out, "reports", chapter.lines(), AnswerJson::line);
  }

  private static void related(JsonGenerator out, Related related) throws IOException {
    out.writeStringField("link", related.link().word());
    out.writeStringField("type", related.other().type().word());
    out.writeStringField("id", related.other().id());
  }

  public static void write(JsonGenerator out, Listed listed) throws IOException {
    Undertaking undertaking = listed.undertaking();
    out.writeStringField("id", undertaking.id());
    out.writeStringField("type", undertaking.type().word());
    JsonLine.text(out, "kind", undertaking.kind().map(field -> field.current().value().word()));
    JsonLine.text(out, "stage", undertaking.progress().map(progress -> progress.stage().word()));
    JsonLine.text(out, "silentSince", listed.silentSince().map(LocalDate::toString));
    JsonLine.list(
        out,
        "parties",
        undertaking.parties(),
        (to, party) -> {
          to.writeStringField("role", party.role().word());
          to.writeStringField("name", party.name());
          to.writeStringField("entity", party.entity());
        });
    JsonLine.list(
        out,
        "places",
        undertaking.places(),
        (to, place) -> {
          to.writeStringField("name", place.name());
          JsonLine.text(to, "country", place.country());
        });
    JsonLine.texts(out, "what", undertaking.what());
    JsonLine.list(out, "quantities", undertaking.figures(), AnswerJson::figure);
    JsonLine.list(out, "when", undertaking.milestones(), AnswerJson::milestone);
    JsonLine.list(out, "slips", undertaking.slips(), AnswerJson::slip);
    JsonLine.list(
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
    JsonLine.list(out, "others", field.others(), (to, other) -> other(to, other, words));
  }

  private static <T> void other(JsonGenerator out, Value<T> other, Function<T, String> words)
      throws IOException {
    out.writeStringField("told", words.apply(other.value()));
    JsonLine.list(out, "by", other.by(), AnswerJson::said);
  }

  private static void slip(JsonGenerator out, Slip slip) throws IOException {
    out.writeStringField("event", slip.event().word());
    out.writeStringField("from", slip.from().text());
    out.writeStringField("to", slip.to().text());
    out.writeNumberField("days", slip.days());
  }

  private static void said(JsonGenerator out, Said said) throws IOException {
    JsonLine.text(out, "outlet", said.outlet());
    JsonLine.text(out, "day", said.day().map(LocalDate::toString));
    out.writeStringField("document", said.document());
  }

  private static void coverage(JsonGenerator out, Coverage coverage) throws IOException {
    JsonLine.text(out, "first", coverage.first().map(LocalDate::toString));
    JsonLine.text(out, "last", coverage.last().map(LocalDate::toString));
    out.writeNumberField("documents", coverage.documents());
    out.writeNumberField("sources", coverage.sources());
  }

  public static void line(JsonGenerator out, Line line) throws IOException {
    out.writeStringField("id", line.claimId());
    out.writeStringField("document", line.documentId());
    JsonLine.text(out, "outlet", line.outlet());
    JsonLine.text(out, "day", line.day().map(LocalDate::toString));
    JsonLine.text(out, "title", line.title());
    JsonLine.text(out, "url", line.url());
    out.writeBooleanField("copy", line.copy());
    out.writeFieldName("claim");
    new ClaimJson().write(out, line.claim());
    JsonLine.texts(out, "sentences", line.sentences());
    if (!line.corrections().isEmpty()) {
      corrections(out, line);
    }
  }

  private static void corrections(JsonGenerator out, Line line) throws IOException {
    out.writeArrayFieldStart("corrections");
    for (Corrected one : line.corrections()) {
      out.writeStartObject();
      out.writeStringField("field", one.field());
      out.writeStringField("value", one.value());
      out.writeStringField("who", one.who());
      out.writeStringField("why", one.why());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
