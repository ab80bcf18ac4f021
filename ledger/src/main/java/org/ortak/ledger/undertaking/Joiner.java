package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.ortak.ledger.history.Report;

/**
 * Joins claims into undertakings. Claims that share a party are compared; the most alike are joined
 * first, and groups that exclude each other never are ({@link Gathering}). Claims are taken in the
 * order of their ids, so that the order in which they came plays no part.
 */
final class Joiner {

  private static final Comparator<Edge> LIKEST_FIRST =
      Comparator.comparingDouble((Edge edge) -> -edge.score())
          .thenComparingInt(Edge::one)
          .thenComparingInt(Edge::other);

  private final PairRule rule = new PairRule();
  private final BlockKeys keys;
  private final Thresholds thresholds;
  private final Rulings rulings;
  private final List<Traits> traits;

  /**
   * @param traits of the claims to be joined, in the order of their ids
   */
  Joiner(List<Traits> traits, BlockKeys keys, Thresholds thresholds, Rulings rulings) {
    this.traits = traits;
    this.keys = keys;
    this.thresholds = thresholds;
    this.rulings = rulings;
  }

  /** The groups, each the reports of one undertaking, oldest first. */
  List<List<Report>> join() {
    return gather().groups();
  }

  /**
   * For each group the least of the claims that it hangs together with, however loosely: groups of
   * different such claims have nothing to do with each other.
   */
  Joined joinWithBounds() {
    List<Edge> edges = edges(score -> score >= thresholds.join());
    int[] bounds = new int[traits.size()];
    Arrays.setAll(bounds, i -> i);
    edges.forEach(edge -> bind(bounds, edge.one(), edge.other()));
    Map<String, Integer> places = places();
    for (List<String> pair : rulings.same()) {
      Integer one = places.get(pair.getFirst());
      Integer other = places.get(pair.getLast());
      if (one != null && other != null) {
        bind(bounds, one, other);
      }
    }
    Arrays.setAll(bounds, i -> root(bounds, i));
    return new Joined(gather(edges).groups(), bounds);
  }

  private static void bind(int[] bounds, int one, int other) {
    int first = root(bounds, one);
    int second = root(bounds, other);
    bounds[Math.max(first, second)] = Math.min(first, second);
  }

  private static int root(int[] bounds, int at) {
    int top = at;
    while (bounds[top] != top) {
      bounds[top] = bounds[bounds[top]];
      top = bounds[top];
    }
    return top;
  }

  /**
   * What was joined.
   *
   * @param groups each the reports of one undertaking, oldest first
   * @param bounds for each claim, by its place in the order of ids, the place of the least claim
   *     that it hangs together with
   */
  record Joined(List<List<Report>> groups, int[] bounds) {}

  /** The pairs of claims that are alike, yet not enough to be joined; likest first. */
  List<Pair> review() {
    Gathering gathering = gather();
    List<Edge> edges =
        edges(score -> score >= thresholds.review() && score < thresholds.join()).stream()
            .filter(edge -> !gathering.together(edge.one(), edge.other()))
            .filter(edge -> ruling(edge.one(), edge.other()).isEmpty())
            .toList();
    return edges.stream().map(this::pair).toList();
  }

  private Gathering gather() {
    return gather(edges(score -> score >= thresholds.join()));
  }

  private Gathering gather(List<Edge> edges) {
    Gathering gathering = new Gathering(traits, rulings, this::score);
    for (Edge edge : edges) {
      gathering.join(edge.one(), edge.other());
    }
    joinJudged(gathering);
    return gathering;
  }

  /** What somebody judged to be one is joined whole, last, whatever the signs say. */
  private void joinJudged(Gathering gathering) {
    List<List<String>> same = rulings.same();
    if (same.isEmpty()) {
      return;
    }
    Map<String, Integer> places = places();
    for (List<String> pair : same) {
      Integer one = places.get(pair.getFirst());
      Integer other = places.get(pair.getLast());
      if (one != null && other != null) {
        gathering.joinJudged(one, other);
      }
    }
  }

  private Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < traits.size(); i++) {
      places.put(traits.get(i).report().id(), i);
    }
    return places;
  }

  private Pair pair(Edge edge) {
    Traits one = traits.get(edge.one());
    Traits other = traits.get(edge.other());
    return new Pair(one.report().id(), other.report().id(), rule.compare(one, other));
  }

  private Optional<Likeness> ruling(int one, int other) {
    return rulings.on(traits.get(one).report().id(), traits.get(other).report().id());
  }

  private List<Edge> edges(DoublePredicate wanted) {
    Map<Long, List<Integer>> blocks = new HashMap<>();
    List<Edge> edges = new ArrayList<>();
    int[] seen = new int[traits.size()];
    for (int i = 0; i < traits.size(); i++) {
      for (long key : keys.asks(traits.get(i))) {
        for (int other : blocks.getOrDefault(key, List.of())) {
          if (seen[other] <= i) {
            seen[other] = i + 1;
            addEdge(other, i, wanted, edges);
          }
        }
      }
      for (long key : keys.posts(traits.get(i))) {
        blocks.computeIfAbsent(key, b -> new ArrayList<>(2)).add(i);
      }
    }
    edges.sort(LIKEST_FIRST);
    return edges;
  }

  private void addEdge(int one, int other, DoublePredicate wanted, List<Edge> edges) {
    double score = score(traits.get(one), traits.get(other));
    if (wanted.test(score)) {
      edges.add(new Edge(one, other, score));
    }
  }

  private double score(Traits one, Traits other) {
    boolean apart =
        rulings
            .on(one.report().id(), other.report().id())
            .filter(ruling -> ruling.score() == 0)
            .isPresent();
    return apart ? 0 : rule.score(one, other);
  }

  private record Edge(int one, int other, double score) {}
}
