package org.ortak.score;

import java.util.List;
import java.util.Optional;

/**
 * A document with its gold or read claims.
 *
 * @param id empty where absent
 * @param source empty where absent
 * @param text where the read document carries it
 */
public record ScoredDocument(
    String id, String source, Optional<String> text, List<ScoredClaim> claims) {

  public ScoredDocument {
    claims = List.copyOf(claims);
  }

  /** The last part of the source's path. */
  public String file() {
    return source.substring(source.lastIndexOf('/') + 1);
  }

  /** What the document is called in lists. */
  public String name() {
    return id.isEmpty() ? source : id;
  }
}
