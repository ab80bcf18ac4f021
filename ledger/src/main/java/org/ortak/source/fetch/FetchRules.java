package org.ortak.source.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How far a fetch may go.
 *
 * @param agent how the program names itself to servers
 * @param allowed hosts that may be asked though their addresses are private
 * @param patience for one answer from first to last byte
 * @param pause between two visits to one host, where its robots.txt asks for no longer one
 * @param largest bytes of an answer, packed and unpacked
 * @param tries how often a fetch that fails for the moment is tried
 */
public record FetchRules(
    String agent, Set<String> allowed, Duration patience, Duration pause, int largest, int tries) {

  public FetchRules {
    allowed = Set.copyOf(allowed);
  }

  /** The usual ones: half a minute, a second between visits, 16 MiB, three tries. */
  public static FetchRules usual(String agent, Set<String> allowed) {
    return new FetchRules(
        agent, allowed, Duration.ofSeconds(30), Duration.ofSeconds(1), 16 << 20, 3);
  }
}
