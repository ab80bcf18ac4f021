package org.ortak.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Picks which of several places, regions and countries of one name a text means. What stands right
 * beside the name decides ({@code Sparks, Nevada}); else the number of people, in powers of ten,
 * counts against the share that each country has in the text.
 */
public final class PlaceResolver {

  /** What being the only country of the text is worth, in powers of ten of people. */
  private static final double CONTEXT = 3;

  /**
   * A country counts as one of 30 million people, so that a namesake needs support from the text.
   */
  private static final double COUNTRY = 7.5;

  /** A place without a known population counts as a village. */
  private static final int VILLAGE = 300;

  private static final double SAME_REGION = 100;
  private static final double SAME_COUNTRY = 50;

  /**
   * @param beside who may be meant by the country or region that the name stands with: {@code
   *     Nevada} in {@code Sparks, Nevada}, {@code Hungarian} in {@code the Hungarian city of
   *     Debrecen}; empty where there is none
   * @param countries how often the text names each country or something in it, by code, this name
   *     left out
   */
  public record Surroundings(List<Entry> beside, Map<String, Double> countries) {

    public Surroundings {
      beside = List.copyOf(beside);
      countries = Map.copyOf(countries);
    }

    /** A name with nothing around it. */
    public static Surroundings none() {
      return new Surroundings(List.of(), Map.of());
    }

    double share(String country) {
      double all = countries.values().stream().mapToDouble(Double::doubleValue).sum();
      return all == 0 ? 0 : countries.getOrDefault(country, 0.0) / all;
    }
  }

  /** The best of the candidates that are countries, regions or places; empty where none is. */
  public Optional<Entry> choose(List<Entry> candidates, Surroundings around) {
    return candidates.stream()
        .filter(PlaceResolver::located)
        .min(
            Comparator.comparingDouble((Entry entry) -> -score(entry, around))
                .thenComparing(Entry::kind)
                .thenComparing(Entry::id));
  }

  private static boolean located(Entry entry) {
    return switch (entry.kind()) {
      case COUNTRY, GROUP, REGION, PLACE -> true;
      case DEMONYM, ORGANISATION, PRODUCT, VEHICLE -> false;
    };
  }

  private static double score(Entry entry, Surroundings around) {
    double known =
        switch (entry.kind()) {
          case COUNTRY, GROUP -> COUNTRY;
          default -> Math.log10(Math.max(entry.population(), VILLAGE));
        };
    return known + CONTEXT * around.share(entry.country()) + beside(entry, around);
  }

  private static double beside(Entry entry, Surroundings around) {
    return around.beside().stream().mapToDouble(other -> beside(entry, other)).max().orElse(0);
  }

  /**
   * What it is worth that the other stands beside the entry; a county stands for the region that it
   * is in.
   */
  private static double beside(Entry entry, Entry other) {
    if (entry.country().isEmpty() || !entry.country().equals(other.country())) {
      return 0;
    }
    if (other.kind() != EntryKind.REGION) {
      return SAME_COUNTRY;
    }
    boolean inside =
        !entry.region().isEmpty() && (other.id() + ".").startsWith(entry.region() + ".");
    return inside ? SAME_REGION : 0;
  }
}
