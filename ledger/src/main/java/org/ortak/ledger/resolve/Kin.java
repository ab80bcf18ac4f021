package org.ortak.ledger.resolve;

import java.util.Set;

/**
 * Entities that stand for each other in news: owner and owned, a venture and its partners, and a
 * firm with one whose name goes on where its own ends. They stay entities of their own.
 */
public interface Kin {

  /** The kin of an entity, without itself. */
  Set<String> of(String entity);
}
