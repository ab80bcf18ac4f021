package org.ortak.ledger.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimJson;

/** A claim as the text that is kept. */
final class ClaimBody {

  private final ClaimJson claimJson = new ClaimJson();
  private final ObjectMapper json = new ObjectMapper();

  String write(Claim claim) {
    StringWriter body = new StringWriter();
    try (JsonGenerator out = json.createGenerator(body)) {
      claimJson.write(out, claim);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return body.toString();
  }

  Claim read(String body) {
    try {
      return claimJson.read(json.readTree(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
