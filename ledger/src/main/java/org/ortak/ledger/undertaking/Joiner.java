package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.Entities;

/**
 * Joins claims into undertakings. Claims that share a party are compared; the most alike are joined
 * first, and two groups are never joined where one holds a claim that excludes a claim of the
 * other. Claims are taken in the order of their ids, so that the order in which they came plays no
 * part.
 */
final class Joiner {

  private final PairRule rule;
  private final Thresholds thresholds;
  private final Rulings rulings;

  Joiner(PairRule rule, Thresholds thresholds, Rulings rulings) {
    this.rule = rule;
    this.thresholds = thresholds;
    this.rulings = rulings;
  }

  Joining join(List<Report> reports, Entities entities) {
    List<Traits> traits =
        reports.stream()
            .sorted(Comparator.comparing(Report::id))
            .map(report -> Traits.of(report, entities))
            .toList();
    List<Edge> edges = edges(traits);
    edges.sort(
        Comparator.comparingDouble((Edge edge) -> -edge.likeness().score())
            .thenComparingInt(Edge::one)
            .thenComparingInt(Edge::other));
    Parts parts = new Parts(traits);
    List<Joining.Pair> review = new ArrayList<>();
    for (Edge edge : edges) {
      if (edge.likeness().score() >= thresholds.join()) {
        parts.join(edge.one(), edge.other());
      } else {
        review.add(pair(traits, edge));
      }
    }
    return new Joining(parts.groups(), review);
  }

  private static Joining.Pair pair(List<Traits> traits, Edge edge) {
    return new Joining.Pair(
        traits.get(edge.one()).report().id(),
        traits.get(edge.other()).report().id(),
        edge.likeness());
  }

  private List<Edge> edges(List<Traits> traits) {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < traits.size(); i++) {
      for (String block : traits.get(i).blocks()) {
        blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(i);
      }
    }
    List<Edge> edges = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    blocks.values().forEach(block -> addEdges(traits, block, seen, edges));
    return edges;
  }

  private void addEdges(
      List<Traits> traits, List<Integer> block, Set<Long> seen, List<Edge> edges) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        long pair = (long) block.get(i) << 32 | block.get(j);
        if (seen.add(pair)) {
          Likeness likeness = likeness(traits.get(block.get(i)), traits.get(block.get(j)));
          if (likeness.score() >= thresholds.review()) {
            edges.add(new Edge(block.get(i), block.get(j), likeness));
          }
        }
      }
    }
  }

  private Likeness likeness(Traits one, Traits other) {
    return rulings
        .on(one.report().id(), other.report().id())
        .orElseGet(() -> rule.compare(one, other));
  }

  private record Edge(int one, int other, Likeness likeness) {}

  /** The groups as they grow. */
  private final class Parts {

    private final List<Traits> traits;
    private final int[] group;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    Parts(List<Traits> traits) {
      this.traits = traits;
      this.group = new int[traits.size()];
      Arrays.setAll(group, i -> i);
      for (int i = 0; i < group.length; i++) {
        members.put(i, new ArrayList<>(List.of(i)));
      }
    }

    void join(int one, int other) {
      int to = Math.min(group[one], group[other]);
      int from = Math.max(group[one], group[other]);
      if (to != from && !excluded(to, from)) {
        List<Integer> moved = members.getOrDefault(from, List.of());
        moved.forEach(i -> group[i] = to);
        members.getOrDefault(to, new ArrayList<>()).addAll(moved);
        members.remove(from);
      }
    }

    private boolean excluded(int to, int from) {
      for (int one : members.getOrDefault(to, List.of())) {
        for (int other : members.getOrDefault(from, List.of())) {
          if (likeness(traits.get(one), traits.get(other)).score() == 0) {
            return true;
          }
        }
      }
      return false;
    }

    List<List<Report>> groups() {
      Comparator<Report> oldestFirst = Comparator.comparing(Report::said).thenComparing(Report::id);
      return members.values().stream()
          .map(
              group -> group.stream().map(i -> traits.get(i).report()).sorted(oldestFirst).toList())
          .sorted(Comparator.comparing((List<Report> group) -> group.getFirst().id()))
          .toList();
    }
  }
}
