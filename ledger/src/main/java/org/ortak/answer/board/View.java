package org.ortak.answer.board;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of the board.
 *
 * @param briefs in the order asked for
 * @param all how many there are in all
 * @param facets by name: type, stage, country, company, product, each as if it alone did not
 *     narrow; most first
 * @param capacity of plants in GWh a year, by country and there by stage
 */
public record View(
    List<Brief> briefs,
    int all,
    Map<String, List<Counted>> facets,
    Map<String, Map<String, Double>> capacity) {

  public View {
    briefs = List.copyOf(briefs);
    facets = Map.copyOf(facets);
    capacity = new TreeMap<>(capacity);
  }

  public List<Counted> facet(String name) {
    return facets.getOrDefault(name, List.of());
  }
}
