package org.ortak.ledger.undertaking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ortak.claim.ClaimType;
import org.ortak.ledger.history.Report;

/**
 * Groups of claims as they grow. Two groups exclude each other where one document tells both, where
 * plants stand in different countries, and where somebody judged a claim of the one to differ from
 * a claim of the other.
 */
final class Gathering {

  private static final double LIKE_ON_THE_WHOLE = 0.7;
  private static final int SAMPLE = 6;

  private static final int NONE = -1;

  private final List<Traits> traits;
  private final Rulings rulings;
  private final ToDoubleBiFunction<Traits, Traits> score;

  /** Of each claim the first one of its group. */
  private final int[] first;

  /** Of each claim the next one of its group. */
  private final int[] next;

  /** Of each first claim the last one of its group. */
  private final int[] last;

  /** Of each first claim a number that tells its group, as it is, from any other. */
  private final int[] state;

  private final Set<Long> apart = new HashSet<>();
  private int grown;

  /**
   * @param score how alike two claims are
   */
  Gathering(List<Traits> traits, Rulings rulings, ToDoubleBiFunction<Traits, Traits> score) {
    this.score = score;
    this.traits = traits;
    this.rulings = rulings;
    this.first = IntStream.range(0, traits.size()).toArray();
    this.next = new int[traits.size()];
    Arrays.fill(next, NONE);
    this.last = first.clone();
    this.state = first.clone();
    this.grown = traits.size();
  }

  /** Joins the groups of two claims unless they exclude each other; whether they were joined. */
  boolean join(int one, int other) {
    int to = first[one];
    int from = first[other];
    if (to == from || apart.contains(pair(to, from))) {
      return false;
    }
    if (excludes(to, from)) {
      apart.add(pair(to, from));
      return false;
    }
    take(to, from);
    return true;
  }

  /** Tells this pair of groups, as they are, from any other; in this order. */
  private long pair(int one, int other) {
    return ((long) state[one] << 32) | state[other];
  }

  /** Joins two groups that were joined before, as they are. */
  void joinAgain(int one, int other) {
    take(first[one], first[other]);
  }

  /** The places of all claims in the group of one. */
  private IntStream members(int one) {
    return IntStream.iterate(first[one], member -> member != NONE, member -> next[member]);
  }

  /** Sets the places of all claims in the group of one. */
  void mark(int one, BitSet places) {
    for (int member = first[one]; member != NONE; member = next[member]) {
      places.set(member);
    }
  }

  /** A group that has grown is another one: what it excluded before is asked anew. */
  private void take(int to, int from) {
    for (int member = from; member != NONE; member = next[member]) {
      first[member] = to;
    }
    next[last[to]] = from;
    last[to] = last[from];
    state[to] = grown++;
  }

  /** Joins what somebody judged to be one; only another judgement keeps it apart. */
  void joinJudged(int one, int other) {
    int to = first[one];
    int from = first[other];
    if (to != from && !isJudgedApart(to, from)) {
      take(to, from);
    }
  }

  boolean together(int one, int other) {
    return first[one] == first[other];
  }

  /**
   * The reports of each group, oldest first; the groups in the order of their first reports' ids.
   */
  List<List<Report>> groups() {
    return groups(Arrays.stream(first));
  }

  /** The same of those groups only that have a claim at one of some places. */
  List<List<Report>> groups(BitSet places) {
    return groups(places.stream().map(place -> first[place]));
  }

  private List<List<Report>> groups(IntStream some) {
    Comparator<Report> oldestFirst = Comparator.comparing(Report::said).thenComparing(Report::id);
    return some.distinct()
        .mapToObj(group -> reports(group).sorted(oldestFirst).toList())
        .sorted(Comparator.comparing((List<Report> group) -> group.getFirst().id()))
        .toList();
  }

  private Stream<Report> reports(int group) {
    return members(group).mapToObj(member -> traits.get(member).report());
  }

  private boolean excludes(int one, int other) {
    return areInOneDocument(one, other)
        || areInOtherCountries(one, other)
        || isJudgedApart(one, other)
        || likeness(one, other) < LIKE_ON_THE_WHOLE;
  }

  private boolean areInOneDocument(int one, int other) {
    for (int member = one; member != NONE; member = next[member]) {
      int document = traits.get(member).document();
      for (int another = other; another != NONE; another = next[another]) {
        if (traits.get(another).document() == document) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean areInOtherCountries(int one, int other) {
    int[] some = countries(one);
    int[] more = some.length == 0 ? some : countries(other);
    return more.length > 0 && Symbols.common(some, more) == 0;
  }

  /** Where plants stand, in rising order. */
  private int[] countries(int group) {
    int[] all = {};
    for (int member = group; member != NONE; member = next[member]) {
      if (traits.get(member).type() == ClaimType.FACILITY) {
        all = Symbols.both(all, traits.get(member).where().countries());
      }
    }
    return all;
  }

  /**
   * The mean over the groups' first claims; all of large groups would take long and say no more.
   */
  private double likeness(int one, int other) {
    DoubleSummaryStatistics scores = new DoubleSummaryStatistics();
    int[] some = sample(one);
    int[] more = sample(other);
    for (int member : some) {
      for (int another : more) {
        scores.accept(score(member, another));
      }
    }
    return scores.getAverage();
  }

  private int[] sample(int group) {
    int[] first = new int[SAMPLE];
    int taken = 0;
    for (int member = group; member != NONE && taken < SAMPLE; member = next[member]) {
      first[taken++] = member;
    }
    return Arrays.copyOf(first, taken);
  }

  private double score(int one, int other) {
    return score.applyAsDouble(traits.get(one), traits.get(other));
  }

  private boolean isJudgedApart(int one, int other) {
    return rulings.hasPairs()
        && reports(one)
            .anyMatch(
                report ->
                    reports(other)
                        .flatMap(another -> rulings.on(report.id(), another.id()).stream())
                        .anyMatch(ruling -> ruling.score() == 0));
  }
}
