package org.ortak.answer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ortak.answer.openings.Opening;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.ledger.undertaking.Undertaking;

/** Openings as JSON, each with its newest reports and with those that ask for what it offers. */
public final class OpeningsJson {

  private static final int NEWEST = 2;

  private OpeningsJson() {}

  /**
   * @param over whether the search is over
   */
  public static String opening(Opening opening, boolean over) {
    return JsonLine.of(out -> write(out, opening, over));
  }

  public static void write(JsonGenerator out, Opening opening, boolean over) throws IOException {
    Undertaking sought = opening.chapter().listed().undertaking();
    opening(out, sought);
    out.writeBooleanField("over", over);
    JsonLine.texts(out, "what", sought.what());
    JsonLine.texts(out, "countries", sought.countries());
    JsonLine.text(out, "since", sought.coverage().first().map(Object::toString));
    JsonLine.list(
        out,
        "reports",
        opening.chapter().lines().stream().limit(NEWEST).toList(),
        AnswerJson::line);
    JsonLine.list(out, "answers", opening.answers(), OpeningsJson::opening);
  }

  private static void opening(JsonGenerator out, Undertaking opening) throws IOException {
    out.writeStringField("id", opening.id());
    out.writeStringField("opening", ClaimWords.headline(opening));
  }
}
