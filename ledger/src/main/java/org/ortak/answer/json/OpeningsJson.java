package org.ortak.answer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ortak.answer.openings.Posting;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.ledger.undertaking.Undertaking;

/** Openings as JSON, each with its newest reports and with those that ask for what it offers. */
public final class OpeningsJson {

  private static final int NEWEST = 2;

  private OpeningsJson() {}

  /**
   * @param over whether the search is over
   */
  public static String opening(Posting posting, boolean over) {
    return JsonLine.of(out -> write(out, posting, over));
  }

  public static void write(JsonGenerator out, Posting posting, boolean over) throws IOException {
    Undertaking opening = posting.chapter().listed().undertaking();
    opening(out, opening);
    out.writeBooleanField("over", over);
    JsonLine.texts(out, "what", opening.what());
    JsonLine.texts(out, "countries", opening.countries());
    JsonLine.text(out, "since", opening.coverage().first().map(Object::toString));
    JsonLine.list(
        out,
        "reports",
        posting.chapter().lines().stream().limit(NEWEST).toList(),
        AnswerJson::line);
    JsonLine.list(out, "answers", posting.answers(), OpeningsJson::opening);
  }

  private static void opening(JsonGenerator out, Undertaking opening) throws IOException {
    out.writeStringField("id", opening.id());
    out.writeStringField("opening", ClaimWords.headline(opening));
  }
}
