package org.ortak.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Adds up the places of each region: how many people live there, and where on average. */
final class RegionPositions {

  private static final class Sum {
    private long population;
    private double latitude;
    private double longitude;
  }

  private final Map<String, Sum> sums = new HashMap<>();

  void add(Entry.Position place) {
    Sum sum = sums.computeIfAbsent(place.region(), _ -> new Sum());
    sum.population += place.population();
    sum.latitude += place.latitude() * place.population();
    sum.longitude += place.longitude() * place.population();
  }

  /** Empty for a region without people in the gazetteer. */
  Optional<Entry.Position> position(String region) {
    Sum sum = sums.get(region);
    if (sum == null || sum.population == 0) {
      return Optional.empty();
    }
    int population = (int) Math.min(sum.population, Integer.MAX_VALUE);
    return Optional.of(
        new Entry.Position(
            region, population, sum.latitude / sum.population, sum.longitude / sum.population));
  }
}
