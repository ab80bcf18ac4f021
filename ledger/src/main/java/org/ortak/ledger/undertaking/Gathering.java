package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
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

  private final List<Traits> traits;
  private final Rulings rulings;
  private final ToDoubleBiFunction<Traits, Traits> score;
  private final Group[] groups;
  private final Set<Long> apart = new HashSet<>();
  private int grown;

  /**
   * @param score how alike two claims are
   */
  Gathering(List<Traits> traits, Rulings rulings, ToDoubleBiFunction<Traits, Traits> score) {
    this.score = score;
    this.traits = traits;
    this.rulings = rulings;
    this.groups = new Group[traits.size()];
    this.grown = traits.size();
    Arrays.setAll(groups, i -> new Group(i, traits.get(i)));
  }

  /** Joins the groups of two claims unless they exclude each other; whether they were joined. */
  boolean join(int one, int other) {
    Group to = groups[one];
    Group from = groups[other];
    if (to == from || apart.contains(to.with(from))) {
      return false;
    }
    if (excludes(to, from)) {
      apart.add(to.with(from));
      return false;
    }
    take(to, from);
    return true;
  }

  /** Joins two groups that were joined before, as they are. */
  void joinAgain(int one, int other) {
    take(groups[one], groups[other]);
  }

  /** The places of all claims in the group of one. */
  List<Integer> members(int one) {
    return groups[one].members;
  }

  /** A group that has grown is another one: what it excluded before is asked anew. */
  private void take(Group to, Group from) {
    to.take(from, grown++);
    from.members.forEach(member -> groups[member] = to);
  }

  /** Joins what somebody judged to be one; only another judgement keeps it apart. */
  void joinJudged(int one, int other) {
    Group to = groups[one];
    Group from = groups[other];
    if (to != from && !isJudgedApart(to, from)) {
      take(to, from);
    }
  }

  boolean together(int one, int other) {
    return groups[one] == groups[other];
  }

  /**
   * The reports of each group, oldest first; the groups in the order of their first reports' ids.
   */
  List<List<Report>> groups() {
    return groups(Arrays.stream(groups));
  }

  /** The same of those groups only that have a claim at one of some places. */
  List<List<Report>> groups(BitSet places) {
    return groups(places.stream().mapToObj(place -> groups[place]));
  }

  private List<List<Report>> groups(Stream<Group> some) {
    Comparator<Report> oldestFirst = Comparator.comparing(Report::said).thenComparing(Report::id);
    Set<Group> all = Collections.newSetFromMap(new IdentityHashMap<>());
    some.forEach(all::add);
    return all.stream()
        .map(group -> reports(group).sorted(oldestFirst).toList())
        .sorted(Comparator.comparing((List<Report> group) -> group.getFirst().id()))
        .toList();
  }

  private Stream<Report> reports(Group group) {
    return group.members.stream().map(member -> traits.get(member).report());
  }

  private boolean excludes(Group one, Group other) {
    return !Collections.disjoint(one.documents, other.documents)
        || (!one.countries.isEmpty()
            && !other.countries.isEmpty()
            && Collections.disjoint(one.countries, other.countries))
        || isJudgedApart(one, other)
        || likeness(one, other) < LIKE_ON_THE_WHOLE;
  }

  /**
   * The mean over the groups' first claims; all of large groups would take long and say no more.
   */
  private double likeness(Group one, Group other) {
    return one.members.stream()
        .limit(SAMPLE)
        .flatMap(
            member -> other.members.stream().limit(SAMPLE).map(another -> pair(member, another)))
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(1);
  }

  private double pair(int one, int other) {
    return score.applyAsDouble(traits.get(one), traits.get(other));
  }

  private boolean isJudgedApart(Group one, Group other) {
    return rulings.hasPairs()
        && reports(one)
            .anyMatch(
                report ->
                    reports(other)
                        .flatMap(another -> rulings.on(report.id(), another.id()).stream())
                        .anyMatch(ruling -> ruling.score() == 0));
  }

  /** The claims of one group, and by what it excludes others. */
  private static final class Group {

    private final List<Integer> members = new ArrayList<>(2);
    private final Set<Integer> documents = new HashSet<>(4);
    private final Set<Integer> countries = new HashSet<>(4);
    private int number;

    Group(int member, Traits traits) {
      number = member;
      members.add(member);
      documents.add(traits.document());
      if (traits.type() == ClaimType.FACILITY) {
        Arrays.stream(traits.where().countries()).forEach(countries::add);
      }
    }

    /** Tells this pair of groups, as they are, from any other; in this order. */
    long with(Group other) {
      return ((long) number << 32) | other.number;
    }

    void take(Group other, int as) {
      number = as;
      members.addAll(other.members);
      documents.addAll(other.documents);
      countries.addAll(other.countries);
    }
  }
}
