package org.ortak.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ortak.answer.board.Brief;
import org.ortak.ledger.undertaking.Party;
import org.ortak.web.draw.Network;

/** Who takes part in the same undertakings. */
final class Neighbours {

  private static final int MOST = 16;

  private final Set<String> own;

  Neighbours(Set<String> own) {
    this.own = own;
  }

  /** One that was met, and where. */
  private static final class Met {
    private final String name;
    private final Set<String> types = new TreeSet<>();
    private int count;

    Met(String name) {
      this.name = name;
    }
  }

  /** Those met most often first. */
  List<Network.Neighbour> of(List<Brief> briefs) {
    Map<String, Met> all = new HashMap<>();
    for (Brief brief : briefs) {
      Set<String> seen = new TreeSet<>();
      for (Party party : brief.parties()) {
        if (!own.contains(party.entity()) && seen.add(party.entity())) {
          Met met = all.computeIfAbsent(party.entity(), key -> new Met(party.name()));
          met.count++;
          met.types.add(brief.type().word());
        }
      }
    }
    List<Map.Entry<String, Met>> sorted = new ArrayList<>(all.entrySet());
    sorted.sort(
        Comparator.comparingInt((Map.Entry<String, Met> entry) -> -entry.getValue().count)
            .thenComparing(Map.Entry::getKey));
    return sorted.stream()
        .limit(MOST)
        .map(
            entry ->
                new Network.Neighbour(
                    entry.getValue().name,
                    Show.company(entry.getKey()),
                    entry.getValue().count,
                    String.join(", ", entry.getValue().types)))
        .toList();
  }
}
