package org.ortak.answer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ortak.answer.judging.Decision;
import org.ortak.answer.judging.Waiting;
import org.ortak.ledger.history.Anchor;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Subject;

/** Judgements, and what waits for one, as JSON. */
public final class JudgementJson {

  public String decision(Decision decision) {
    return JsonLine.of(out -> write(out, decision));
  }

  public String waiting(Waiting waiting) {
    return JsonLine.of(
        out -> {
          switch (waiting) {
            case Waiting.Likely likely -> {
              out.writeStringField("waits", "likely");
              out.writeNumberField("score", likely.score());
              JsonLine.texts(out, "reasons", likely.reasons());
              side(out, "one", likely.one());
              side(out, "other", likely.other());
            }
            case Waiting.Names names -> {
              out.writeStringField("waits", "names");
              out.writeNumberField("score", names.score());
              JsonLine.texts(out, "reasons", java.util.List.of(names.reason()));
              name(out, "one", names.one());
              name(out, "other", names.other());
            }
            case Waiting.Adrift adrift -> {
              out.writeStringField("waits", "adrift");
              write(out, adrift.decision());
              if (adrift.likest().isPresent()) {
                side(out, "likest", adrift.likest().get());
              }
            }
            case Waiting.Dispute dispute -> {
              out.writeStringField("waits", "dispute");
              out.writeObjectFieldStart("earlier");
              write(out, dispute.earlier());
              out.writeEndObject();
              out.writeObjectFieldStart("later");
              write(out, dispute.later());
              out.writeEndObject();
            }
          }
        });
  }

  private static void name(JsonGenerator out, String field, Waiting.Name name) throws IOException {
    out.writeObjectFieldStart(field);
    out.writeStringField("name", name.name());
    out.writeStringField("entity", name.entity());
    out.writeNumberField("told", name.told());
    if (name.newest().isPresent()) {
      AnswerJson.line(out, name.newest().get());
    }
    out.writeEndObject();
  }

  private static void side(JsonGenerator out, String field, Waiting.Side side) throws IOException {
    out.writeObjectFieldStart(field);
    out.writeStringField("claim", side.report().id());
    out.writeStringField("undertaking", side.undertaking().id());
    AnswerJson.line(out, side.line());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Decision decision) throws IOException {
    Judgement judgement = decision.judgement();
    out.writeStringField("id", judgement.id());
    out.writeStringField("verdict", judgement.verdict().word());
    subject(out, judgement.subject());
    out.writeStringField("who", judgement.who());
    out.writeStringField("why", judgement.why());
    out.writeStringField("at", judgement.at().toString());
    out.writeStringField("state", decision.state().word());
    JsonLine.texts(out, "by", decision.by().stream().map(Judgement::id).toList());
  }

  private static void subject(JsonGenerator out, Subject subject) throws IOException {
    if (!subject.anchors().isEmpty()) {
      JsonLine.texts(out, "claims", subject.anchors().stream().map(Anchor::claimId).toList());
    }
    switch (subject) {
      case Subject.OfField field -> {
        out.writeStringField("field", field.field());
        out.writeStringField("value", field.value());
      }
      case Subject.OfNames names ->
          JsonLine.texts(out, "names", java.util.List.of(names.first(), names.second()));
      case Subject.OfDocument document -> out.writeStringField("document", document.document());
      case Subject.OfJudgement judgement ->
          out.writeStringField("judgement", judgement.judgement());
      case Subject.OfClaim claim -> {}
      case Subject.OfClaims claims -> {}
    }
  }
}
