package org.ortak.ledger.undertaking;

import java.util.List;
import org.ortak.ledger.history.Heading;

/**
 * All that is believed of a set of documents.
 *
 * @param undertakings undertakings and facts, in the order of their ids
 * @param documents the documents that count
 */
public record Beliefs(List<Undertaking> undertakings, List<Heading> documents, World world) {

  public Beliefs {
    undertakings = List.copyOf(undertakings);
    documents = List.copyOf(documents);
  }
}
