package org.ortak.claim;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/**
 * Claims as JSON, in the form that {@code docs/claims.schema.json} publishes. What is written reads
 * back as the same claim; what the schema refuses, reading refuses too and says where.
 */
public final class ClaimJson {

  /** Writes one claim as an object at the place where the generator stands. */
  public void write(JsonGenerator out, Claim claim) throws IOException {
    new ClaimWriter(out).claim(claim);
  }

  /**
   * The claim that an object tells.
   *
   * @throws ClaimFormatException if it is no claim: the message says the path, what was expected
   *     there and what was found
   */
  public Claim read(JsonNode claim) {
    return ClaimReader.claim(new JsonPlace("claim", claim));
  }
}
