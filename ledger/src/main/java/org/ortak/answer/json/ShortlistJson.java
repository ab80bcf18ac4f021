package org.ortak.answer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ortak.answer.finder.Candidate;
import org.ortak.answer.finder.Reason;
import org.ortak.answer.profile.Trade;

/** Those who could be a partner, as JSON, each with the reasons and their proofs. */
public final class ShortlistJson {

  private ShortlistJson() {}

  /** One candidate as a JSON object. */
  public static String candidate(int place, Candidate candidate) {
    return JsonLine.of(out -> write(out, place, candidate));
  }

  public static void write(JsonGenerator out, int place, Candidate candidate) throws IOException {
    out.writeNumberField("place", place);
    JsonLine.texts(out, "ids", candidate.profile().keys().stream().sorted().toList());
    out.writeStringField("name", candidate.profile().name());
    JsonLine.text(out, "country", candidate.profile().home());
    out.writeNumberField("points", hundredths(candidate.points()));
    JsonLine.texts(
        out, "trades", candidate.profile().trades().keySet().stream().map(Trade::id).toList());
    JsonLine.list(out, "for", candidate.speaksFor(), ShortlistJson::reason);
    JsonLine.list(out, "against", candidate.speaksAgainst(), ShortlistJson::reason);
  }

  private static void reason(JsonGenerator out, Reason reason) throws IOException {
    out.writeStringField("sign", reason.sign().word());
    out.writeStringField("words", reason.words());
    out.writeNumberField("strength", hundredths(reason.strength()));
    out.writeNumberField("points", hundredths(reason.points()));
    JsonLine.list(
        out,
        "proofs",
        reason.proofs(),
        (to, proof) -> {
          to.writeStringField("document", proof.documentId());
          JsonLine.text(to, "claim", proof.claimId());
          JsonLine.text(to, "outlet", proof.outlet());
          JsonLine.text(to, "day", proof.day().map(Object::toString));
          JsonLine.texts(to, "sentences", proof.sentences());
        });
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
