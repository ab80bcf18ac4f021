package org.ortak.answer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ortak.answer.check.Checked;
import org.ortak.claim.ClaimJson;
import org.ortak.ledger.undertaking.Coverage;

/** A text held against the ledger, as JSON. */
public final class CheckJson {

  private CheckJson() {}

  /**
   * @param source where the text came from
   */
  public static String checked(String source, Checked checked) {
    return JsonLine.of(
        out -> {
          out.writeStringField("source", source);
          write(out, checked);
        });
  }

  public static void write(JsonGenerator out, Checked checked) throws IOException {
    JsonLine.text(out, "copyOf", checked.copyOf());
    JsonLine.list(out, "claims", checked.answers(), CheckJson::answer);
    JsonLine.list(
        out,
        "names",
        checked.names(),
        (to, name) -> {
          to.writeStringField("name", name.name());
          to.writeNumberField("undertakings", name.undertakings());
        });
  }

  private static void answer(JsonGenerator out, Checked.Answer answer) throws IOException {
    out.writeStringField("standing", answer.standing().word());
    JsonLine.texts(out, "differences", answer.differences());
    if (answer.known().isPresent()) {
      Coverage coverage = answer.known().get().coverage();
      out.writeStringField("undertaking", answer.known().get().id());
      JsonLine.text(out, "since", coverage.first().map(Object::toString));
      out.writeNumberField("sources", coverage.sources());
    }
    out.writeFieldName("claim");
    new ClaimJson().write(out, answer.told().claim());
    JsonLine.texts(out, "sentences", answer.told().sentences());
  }
}
