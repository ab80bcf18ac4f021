package org.ortak.answer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ortak.answer.profile.Facet;
import org.ortak.answer.profile.Profile;

/** Profiles as JSON, line by line. */
public final class ProfileJson {

  private ProfileJson() {}

  /** One line of a profile. */
  public static String line(Profile profile, Facet facet) {
    return JsonLine.of(
        out -> {
          out.writeStringField("name", profile.name());
          write(out, facet);
        });
  }

  public static void write(JsonGenerator out, Facet facet) throws IOException {
    out.writeStringField("head", facet.head().word());
    out.writeStringField("words", facet.words());
    JsonLine.texts(out, "claims", facet.claims());
  }
}
