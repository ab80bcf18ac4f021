package org.ortak.ledger.resolve;

import java.util.Collection;
import java.util.Optional;
import org.ortak.claim.Participant;

/** Which names name which entity. */
public interface Entities {

  /** The key of the entity that takes part. */
  String key(Participant participant);

  /** The key of the entity that a name names. */
  String key(String name);

  Optional<Entity> entity(String key);

  /** The name that an entity is told by most often; the key where it is not known. */
  String name(String key);

  Collection<Entity> all();
}
