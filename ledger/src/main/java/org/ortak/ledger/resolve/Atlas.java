package org.ortak.ledger.resolve;

import java.util.Set;

/** Knows in which first-level region of a country a place lies. */
public interface Atlas {

  /**
   * Where a name may lie.
   *
   * @param country ISO 3166-1 alpha-2
   */
  Spot find(String name, String country);

  /**
   * A place or region, by its name.
   *
   * @param regions the codes of the regions that bearers of the name are, or lie in; none where no
   *     bearer is known
   * @param whole whether the name is a region's
   */
  record Spot(Set<String> regions, boolean whole) {

    public Spot {
      regions = Set.copyOf(regions);
    }
  }

  /** Knows nothing. */
  static Atlas empty() {
    return (name, country) -> new Spot(Set.of(), false);
  }
}
