package org.ortak.ledger.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimJson;

/** A claim as the text that is kept. What is written is mostly read once soon after. */
final class ClaimBody {

  private static final int MOST_KNOWN = 10_000;

  private final ClaimJson claimJson = new ClaimJson();
  private final ObjectMapper json = new ObjectMapper();

  /** What was written and not read since, by its text; several threads may read one ledger. */
  private final Map<String, Claim> written = new ConcurrentHashMap<>();

  String write(Claim claim) {
    StringWriter body = new StringWriter();
    try (JsonGenerator out = json.createGenerator(body)) {
      claimJson.write(out, claim);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = body.toString();
    if (written.size() >= MOST_KNOWN) {
      written.clear();
    }
    written.put(text, claim);
    return text;
  }

  Claim read(String body) {
    Claim known = written.remove(body);
    return known != null ? known : parsed(body);
  }

  private Claim parsed(String body) {
    try {
      return claimJson.read(json.readTree(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
