package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ortak.ledger.history.Report;

/**
 * Joins claims into undertakings. Claims that share a party are compared; which of them are joined
 * first is told by {@link Precedence}, and groups that exclude each other never are ({@link
 * Gathering}). Claims are taken in the order of their ids, so that the order in which they came
 * plays no part.
 */
final class Joiner {

  private final PairRule rule = new PairRule();
  private final BlockKeys keys;
  private final Thresholds thresholds;
  private final Rulings rulings;
  private final Knots knots;
  private final List<Traits> traits;

  /**
   * @param traits of the claims to be joined, in the order of their ids
   */
  Joiner(List<Traits> traits, BlockKeys keys, Thresholds thresholds, Rulings rulings) {
    this.traits = traits;
    this.keys = keys;
    this.thresholds = thresholds;
    this.rulings = rulings;
    this.knots = new Knots(rule, thresholds.join(), rulings);
  }

  /** The groups, each the reports of one undertaking, oldest first. */
  List<List<Report>> join() {
    return gather().groups();
  }

  /** The pairs that are alike enough to be joined. */
  Edges edges() {
    boolean close = thresholds.join() >= CloseKeys.LEAST;
    return edges(close ? keys::closeAsks : keys::asks, score -> score >= thresholds.join());
  }

  /**
   * For each claim the place of the first of those that it hangs together with, however loosely.
   */
  int[] bounds(Edges edges) {
    Bounds bounds = new Bounds(traits.size());
    bounds.bind(edges);
    eachJudgedSame(bounds::bind);
    return bounds.all();
  }

  /** The pairs of claims that are alike, yet not enough to be joined; likest first. */
  List<Pair> review() {
    Gathering gathering = gather();
    Edges edges =
        edges(keys::asks, score -> score >= thresholds.review() && score < thresholds.join());
    return IntStream.range(0, edges.size())
        .filter(edge -> !gathering.together(edges.one(edge), edges.other(edge)))
        .filter(edge -> ruling(edges.one(edge), edges.other(edge)).isEmpty())
        .mapToObj(edge -> pair(edges.one(edge), edges.other(edge)))
        .sorted(Comparator.comparingDouble(pair -> -pair.likeness().score()))
        .toList();
  }

  private Gathering gather() {
    return gather(new Tangle(traits, edges())).gathering();
  }

  /** Joins the claims of a tangle, which are those of this joiner. */
  Gathered gather(Tangle tangle) {
    Gathering gathering = new Gathering(traits, rulings, knots::score);
    Regathering again = new Regathering(tangle, gathering);
    eachJudgedSame(gathering::joinJudged);
    return new Gathered(gathering, again.joints(), again.changed());
  }

  /**
   * Claims in their groups.
   *
   * @param joints the pairs at which groups were joined, those that somebody judged aside
   * @param changed the places of claims in groups that may be other than before, likewise
   */
  record Gathered(Gathering gathering, Edges joints, BitSet changed) {

    /** The groups that may be other than before; all of them where somebody judged of pairs. */
    List<List<Report>> changedGroups(Rulings rulings) {
      return rulings.hasPairs() ? gathering.groups() : gathering.groups(changed);
    }
  }

  /** What somebody judged to be one is joined whole, last, whatever the signs say. */
  private void eachJudgedSame(PlacePair sink) {
    List<List<String>> same = rulings.same();
    if (same.isEmpty()) {
      return;
    }
    Map<String, Integer> places = places();
    for (List<String> pair : same) {
      Integer one = places.get(pair.getFirst());
      Integer other = places.get(pair.getLast());
      if (one != null && other != null) {
        sink.take(one, other);
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

  private Pair pair(int place, int another) {
    Traits one = traits.get(place);
    Traits other = traits.get(another);
    return new Pair(one.report().id(), other.report().id(), rule.compare(one, other));
  }

  private Optional<Likeness> ruling(int one, int other) {
    return rulings.on(traits.get(one).report().id(), traits.get(other).report().id());
  }

  private Edges edges(Function<Traits, long[]> asks, DoublePredicate wanted) {
    Map<Long, List<Integer>> blocks = new HashMap<>();
    Edges edges = new Edges();
    int[] seen = new int[traits.size()];
    for (int i = 0; i < traits.size(); i++) {
      for (long key : asks.apply(traits.get(i))) {
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
    edges.sort();
    return edges;
  }

  private void addEdge(int one, int other, DoublePredicate wanted, Edges edges) {
    double score = knots.score(traits.get(one), traits.get(other));
    if (wanted.test(score)) {
      edges.add(one, other, Precedence.of(traits.get(one), traits.get(other), score));
    }
  }

  /** Takes the places of two claims. */
  private interface PlacePair {
    void take(int one, int other);
  }
}
