package org.ortak.ledger.resolve;

import java.util.List;

/**
 * An organisation, person or country that the ledger knows.
 *
 * @param key the resolved id where there is one, else {@code name:} and the name in the form by
 *     which it is compared
 * @param name the name that it is told by most often
 * @param names all names it is told by, most often first
 */
public record Entity(String key, String name, List<String> names) {

  public Entity {
    names = List.copyOf(names);
  }
}
