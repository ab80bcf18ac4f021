package org.ortak.ledger.undertaking;

import org.ortak.ledger.resolve.NameKey;

/**
 * Something by which undertakings are found: a party, a country, a place or a subject.
 *
 * @param key an entity's key, a country's code, or the name of a place or subject in the form by
 *     which it is compared
 */
public record Tag(Sort sort, String key) {

  /** What a tag stands for. */
  public enum Sort {
    ENTITY,
    COUNTRY,
    PLACE,
    SUBJECT
  }

  public static Tag entity(String key) {
    return new Tag(Sort.ENTITY, key);
  }

  /**
   * @param code ISO 3166-1 alpha-2
   */
  public static Tag country(String code) {
    return new Tag(Sort.COUNTRY, code);
  }

  /** A place by its name, however it is written. */
  public static Tag place(String name) {
    return new Tag(Sort.PLACE, NameKey.plain(name));
  }

  /** A good, model or venture by its name, however it is written. */
  public static Tag subject(String name) {
    return new Tag(Sort.SUBJECT, NameKey.plain(name));
  }
}
