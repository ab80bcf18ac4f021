package org.ortak.reading.claim;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ortak.claim.Place;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/** The parts of the world and the countries that they hold, by the pack. */
final class WorldParts {

  private final Map<String, Set<String>> countries = new HashMap<>();

  WorldParts(Pack pack) {
    for (Row row : pack.rows("countries")) {
      List<String> held = row.texts("holds");
      if (!held.isEmpty()) {
        Set<String> codes = Set.copyOf(held);
        countries.put(row.text("name"), codes);
        row.texts("also").forEach(name -> countries.put(name, codes));
        row.texts("demonyms").forEach(name -> countries.put(name, codes));
      }
    }
  }

  /** Whether one is a part of the world and the other a country or place in it, or overlaps it. */
  boolean overlap(Place one, Place other) {
    Set<String> here = held(one);
    Set<String> there = held(other);
    boolean part = countries.containsKey(one.name()) || countries.containsKey(other.name());
    return part && !Collections.disjoint(here, there);
  }

  private Set<String> held(Place place) {
    return countries.getOrDefault(place.name(), place.country().map(Set::of).orElse(Set.of()));
  }
}
