package org.ortak.ledger.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A reading as it lies in the ledger.
 *
 * @param unread why the document could not be read, where it could not
 */
public record KeptReading(
    ReadBy readBy, Instant learntAt, Optional<String> unread, List<Report> reports) {

  public KeptReading {
    reports = List.copyOf(reports);
  }
}
