package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
  private final Thresholds thresholds;
  private final Rulings rulings;
  private final List<Traits> traits;

  Joiner(TraitsMaker maker, Thresholds thresholds, Rulings rulings, List<Report> reports) {
    this.thresholds = thresholds;
    this.rulings = rulings;
    this.traits =
        reports.stream().sorted(Comparator.comparing(Report::id)).map(maker::make).toList();
  }

  /** The groups, each the reports of one undertaking, oldest first. */
  List<List<Report>> join() {
    return gather().groups();
  }

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
    Gathering gathering = new Gathering(traits, rulings, this::score);
    for (Edge edge : edges(score -> score >= thresholds.join())) {
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
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < traits.size(); i++) {
      places.put(traits.get(i).report().id(), i);
    }
    for (List<String> pair : same) {
      Integer one = places.get(pair.getFirst());
      Integer other = places.get(pair.getLast());
      if (one != null && other != null) {
        gathering.joinJudged(one, other);
      }
    }
  }

  private Pair pair(Edge edge) {
    Traits one = traits.get(edge.one());
    Traits other = traits.get(edge.other());
    return new Pair(one.report().id(), other.report().id(), rule.compare(one, other).likeness());
  }

  private Optional<Likeness> ruling(int one, int other) {
    return rulings.on(traits.get(one).report().id(), traits.get(other).report().id());
  }

  private List<Edge> edges(Predicate<Double> wanted) {
    Map<List<Object>, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < traits.size(); i++) {
      for (List<Object> block : blocks(traits.get(i))) {
        blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(i);
      }
    }
    Set<Edge> edges = new HashSet<>();
    blocks.values().forEach(block -> addEdges(block, wanted, edges));
    return edges.stream().sorted(LIKEST_FIRST).toList();
  }

  /** Claims of one type that share a party, or kin of one, are compared. */
  private static List<List<Object>> blocks(Traits traits) {
    Object kind = PairRule.parts(traits.type()) ? traits.kind() : "";
    return Arrays.stream(traits.both().kin())
        .mapToObj(party -> List.of(traits.type(), kind, party))
        .toList();
  }

  private void addEdges(List<Integer> block, Predicate<Double> wanted, Set<Edge> edges) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        double score = score(traits.get(block.get(i)), traits.get(block.get(j)));
        if (wanted.test(score)) {
          edges.add(new Edge(block.get(i), block.get(j), score));
        }
      }
    }
  }

  private double score(Traits one, Traits other) {
    boolean apart =
        rulings
            .on(one.report().id(), other.report().id())
            .filter(ruling -> ruling.score() == 0)
            .isPresent();
    return apart ? 0 : rule.compare(one, other).score();
  }

  private record Edge(int one, int other, double score) {}
}
