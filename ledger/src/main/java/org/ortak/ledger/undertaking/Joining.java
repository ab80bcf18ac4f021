package org.ortak.ledger.undertaking;

import java.util.Comparator;
import java.util.List;
import org.ortak.ledger.history.Report;

/** The joining of claims, claim by claim, for those who do not have all of them at hand. */
public final class Joining {

  private final PairRule rule = new PairRule();
  private final TraitsMaker traits;
  private final BlockKeys keys;
  private final Thresholds thresholds;
  private final World world;

  Joining(World world, Telltales telltales, Thresholds thresholds) {
    this.world = world;
    this.traits = new TraitsMaker(world, telltales);
    this.keys = new BlockKeys(traits.symbols(), traits.relatives());
    this.thresholds = thresholds;
  }

  /** What of a report is compared. */
  public Traits traits(Report report) {
    return traits.make(report);
  }

  /** The keys under which a claim is kept for others to find. */
  public long[] posts(Traits one) {
    return keys.posts(one);
  }

  /** The keys under which a claim finds others, those that wait for a judgement too. */
  public long[] asks(Traits one) {
    return keys.asks(one);
  }

  /** The keys under which a claim finds those that are alike enough to be joined. */
  public long[] joinAsks(Traits one) {
    return thresholds.join() >= CloseKeys.LEAST ? keys.closeAsks(one) : keys.asks(one);
  }

  /** A key that no claim posts by itself; for other things to be found by name. */
  public static long key(String sort, String name) {
    return BlockKeys.hash(sort + "\n\n" + name);
  }

  public Likeness compare(Traits one, Traits other) {
    return rule.compare(one, other);
  }

  /** Whether two claims are alike enough to be joined. */
  public boolean joins(Traits one, Traits other) {
    return rule.score(one, other) >= thresholds.join();
  }

  /** Whether two claims that are not joined wait for a judgement. */
  public boolean waits(Traits one, Traits other) {
    double score = rule.score(one, other);
    return score >= thresholds.review() && score < thresholds.join();
  }

  /** Compares claims by what was judged of them. */
  public Knots knots(Rulings rulings) {
    return new Knots(rule, thresholds.join(), rulings);
  }

  /**
   * Compares all claims with each other.
   *
   * @param all in the order of their ids
   */
  public Tangle tangle(List<Traits> all, Rulings rulings) {
    return new Tangle(all, new Joiner(all, keys, thresholds, rulings).edges());
  }

  /** Joins claims that have nothing to do with any others. */
  public Joined join(Tangle tangle, Rulings rulings) {
    Joiner joiner = new Joiner(tangle.claims(), keys, thresholds, rulings);
    Joiner.Gathered gathered = joiner.gather(tangle);
    return new Joined(
        gathered.changedGroups(rulings),
        tangle.split(joiner.bounds(tangle.edges()), gathered.joints()));
  }

  /** What an undertaking of the reports that tell it, oldest first, is found by. */
  public Outline outline(List<Report> reports) {
    return new UndertakingMaker(world).outline(reports);
  }

  /** One undertaking of the reports that tell it, oldest first. */
  public Undertaking make(List<Report> reports) {
    return new UndertakingMaker(world).make(reports);
  }

  /** The kin of an entity has changed. */
  public void forgetKin(String entity) {
    traits.relatives().forget(entity);
  }

  Joiner joiner(List<Report> reports, Rulings rulings) {
    return new Joiner(
        reports.stream().sorted(Comparator.comparing(Report::id)).map(traits::make).toList(),
        keys,
        thresholds,
        rulings);
  }

  /**
   * What was joined.
   *
   * @param groups those that may be other than before, each the reports of one undertaking, oldest
   *     first; what else stood in the tangle stays as it was
   * @param tangles the claims in parts that have nothing to do with each other
   */
  public record Joined(List<List<Report>> groups, List<Tangle> tangles) {}
}
