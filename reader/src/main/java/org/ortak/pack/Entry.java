package org.ortak.pack;

import java.util.Optional;

/**
 * A bearer of a name that the pack knows.
 *
 * @param id unique among the entries of its kind: a country's code, a region's code, an
 *     organisation's id
 * @param name the name the world uses; a demonym has its country's
 * @param country ISO 3166-1 alpha-2, empty where it is in no single country
 * @param word whether the name is also a common word, a person's name or another bearer's name, so
 *     that a match needs support from what stands around it
 * @param position where a place is; empty for all that are no places
 */
public record Entry(
    EntryKind kind,
    String id,
    String name,
    String country,
    boolean word,
    Optional<Position> position) {

  /**
   * @param region the code of the first-level region, empty where unknown
   * @param population 0 where unknown
   */
  public record Position(String region, int population, double latitude, double longitude) {}

  Entry asWord(boolean word) {
    return new Entry(kind, id, name, country, word, position);
  }

  public int population() {
    return position.map(Position::population).orElse(0);
  }

  public String region() {
    return position.map(Position::region).orElse("");
  }
}
