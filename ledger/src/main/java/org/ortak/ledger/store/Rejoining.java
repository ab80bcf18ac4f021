package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.undertaking.Joining;
import org.ortak.ledger.undertaking.Knots;
import org.ortak.ledger.undertaking.Tangle;
import org.ortak.ledger.undertaking.Traits;

/** Joins anew what a step touched, and writes what changed. */
final class Rejoining {
  private final Step step;
  private final ToldClaims claims;
  private final Joining joining;
  private final Tangles tangles;
  private final UndertakingRows undertakings;
  private final Knots knots;
  private final Set<Long> touched = new HashSet<>();
  private final Map<Long, Tangles.Hanging> parts = new TreeMap<>();
  private final List<Found> found = new ArrayList<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<Long, ToldRows.Place> before = new HashMap<>();
  private final Map<Long, Integer> claimsBefore = new HashMap<>();

  Rejoining(Step step, Parts parts) {
    this.step = step;
    this.claims = parts.claims();
    this.joining = parts.joining();
    this.tangles = parts.tangles();
    this.undertakings = parts.undertakings();
    this.knots = joining.knots(step.rulings());
  }

  void run() throws SQLException {
    Set<Long> retold = new TreeSet<>(step.retold());
    retold.removeAll(step.brought().keySet());
    retold.removeAll(step.gone().keySet());
    for (long claim : step.gone().keySet()) {
      forget(claim);
      if (!step.brought().containsKey(claim)) {
        claims.rows().remove(claim);
      }
    }
    Set<Long> fresh = new TreeSet<>(step.brought().keySet());
    for (long claim : retold) {
      if (claims.rows().told(claim).isPresent()) {
        fresh.add(claim);
        forget(claim);
      }
    }
    sign(fresh);
    bind(fresh);
    bindJudged(fresh);
    write(fresh);
  }

  private void forget(long claim) throws SQLException {
    Optional<ToldRows.Told> told = claims.rows().told(claim);
    if (told.isPresent()) {
      gather(told.get().place().bound());
      claims.rows().unsign(claim, told.get().signs());
    }
    touched.add(claim);
    if (!step.brought().containsKey(claim)) {
      Optional<Traits> known = claims.known(claim);
      claims.forget(claim);
      if (known.isPresent() && !step.gone().containsKey(claim)) {
        claims.renew(claim, known.get().report());
      }
    }
  }

  private void sign(Set<Long> fresh) throws SQLException {
    Map<Long, long[]> signs = new TreeMap<>();
    for (long claim : fresh) {
      touched.add(claim);
      Report brought = step.brought().get(claim);
      if (brought != null) {
        claims.renew(claim, brought);
      }
      signs.put(claim, claims.signs(claims.traits(claim, step.rulings())));
    }
    claims.rows().sign(signs);
  }

  /** All that is fresh is signed by now: who stands under a key changes no more. */
  private void bind(Set<Long> fresh) throws SQLException {
    Map<Long, long[]> asks = new TreeMap<>();
    Set<Long> keys = new HashSet<>();
    for (long claim : fresh) {
      long[] asked = joining.joinAsks(claims.traits(claim, step.rulings()));
      asks.put(claim, asked);
      Arrays.stream(asked).forEach(keys::add);
    }
    Postings signed = claims.rows().signed(keys);
    for (Map.Entry<Long, long[]> one : asks.entrySet()) {
      Set<Long> others = new TreeSet<>();
      for (long key : one.getValue()) {
        signed.each(key, others::add);
      }
      bind(one.getKey(), others, fresh);
    }
  }

  /** Finds what a claim hangs together with; each pair of fresh claims is compared once. */
  private void bind(long claim, Set<Long> others, Set<Long> fresh) throws SQLException {
    Traits traits = claims.traits(claim, step.rulings());
    for (long other : others) {
      if (other > claim || (other < claim && !fresh.contains(other))) {
        Optional<Tangle.Knot> knot = knots.between(traits, claims.traits(other, step.rulings()));
        if (knot.isPresent()) {
          found.add(new Found(claim, other, knot.get()));
          gatherWith(other);
        }
      }
    }
  }

  private void bindJudged(Set<Long> fresh) throws SQLException {
    if (step.rulings().same().isEmpty()) {
      return;
    }
    Set<String> ids = new HashSet<>();
    for (long claim : fresh) {
      ids.add(claims.traits(claim, step.rulings()).report().id());
    }
    for (List<String> pair : step.rulings().same()) {
      if (ids.contains(pair.getFirst()) || ids.contains(pair.getLast())) {
        for (String id : pair) {
          for (long claim : claims.numbers(id)) {
            gatherWith(claim);
          }
        }
      }
    }
  }

  /** All that a claim hangs together with is joined anew. */
  private void gatherWith(long claim) throws SQLException {
    if (!before.containsKey(claim) && !touched.contains(claim)) {
      Optional<ToldRows.Told> told = claims.rows().told(claim);
      if (told.isPresent()) {
        gather(told.get().place().bound());
      }
    }
  }

  private void gather(long bound) throws SQLException {
    if (bound == 0 || parts.containsKey(bound)) {
      return;
    }
    Optional<Tangles.Hanging> kept = tangles.take(bound);
    Tangles.Hanging part = kept.isPresent() ? kept.get() : read(bound);
    parts.put(bound, part);
    for (int i = 0; i < part.claims().length; i++) {
      ToldRows.Place place = new ToldRows.Place(bound, part.undertakings()[i]);
      before.put(part.claims()[i], place);
      claimsBefore.merge(place.undertaking(), 1, Integer::sum);
    }
  }

  private Tangles.Hanging read(long bound) throws SQLException {
    Map<Long, Long> undertakings = new HashMap<>();
    List<Numbered> all = new ArrayList<>();
    for (ToldRows.Hung hung : claims.rows().hanging(bound)) {
      undertakings.put(hung.claim(), hung.undertaking());
      all.add(new Numbered(hung.claim(), claims.traits(hung.claim(), step.rulings())));
    }
    all.sort(Comparator.comparing(one -> one.traits().report().id()));
    long[] numbered = all.stream().mapToLong(Numbered::claim).toArray();
    return new Tangles.Hanging(
        joining.tangle(all.stream().map(Numbered::traits).toList(), step.rulings()),
        numbered,
        Arrays.stream(numbered).map(undertakings::get).toArray());
  }

  private void write(Set<Long> fresh) throws SQLException {
    Set<Long> closing = new TreeSet<>();
    touched.forEach(claim -> closing.add(undertakingBefore(claim)));
    for (Heaps.Heap heap : heaps(fresh).all()) {
      write(heap, closing);
    }
    closing.remove(0L);
    for (long undertaking : closing) {
      undertakings.close(undertaking, step.now());
    }
  }

  /** Where somebody judged claims to be one, any may hang together. */
  private Heaps heaps(Set<Long> fresh) {
    Heaps heaps = new Heaps();
    fresh.forEach(heaps::addFresh);
    parts.keySet().forEach(heaps::addBound);
    for (Found one : found) {
      if (fresh.contains(one.other)) {
        heaps.tieFresh(one.claim, one.other, one.knot);
      } else {
        heaps.tieBound(one.claim, place(one.other).bound(), one.knot);
      }
    }
    if (!step.rulings().same().isEmpty()) {
      heaps.bindAll();
    }
    return heaps;
  }

  private void write(Heaps.Heap heap, Set<Long> closing) throws SQLException {
    List<Traits> came = new ArrayList<>(heap.fresh().size());
    for (long claim : heap.fresh()) {
      Traits traits = claims.traits(claim, step.rulings());
      numbers.put(traits.report().id(), claim);
      came.add(traits);
    }
    List<Tangle.Part> old = new ArrayList<>(parts.size());
    for (long bound : heap.bounds()) {
      Tangles.Hanging part = Objects.requireNonNull(parts.get(bound), "claims that hung together");
      old.add(new Tangle.Part(part.tangle(), i -> !touched.contains(part.claims()[i])));
      for (int i = 0; i < part.claims().length; i++) {
        if (!touched.contains(part.claims()[i])) {
          numbers.put(part.tangle().claims().get(i).report().id(), part.claims()[i]);
        }
      }
    }
    Tangle tangle = Tangle.of(old, new Tangle.Fresh(came, heap.knots()));
    Joining.Joined joined = joining.join(tangle, step.rulings());
    Map<Long, Long> undertakingOf = writeGroups(joined.groups(), closing);
    for (Tangle part : joined.tangles()) {
      hang(part, undertakingOf);
    }
  }

  private long number(Report report) {
    return Objects.requireNonNull(numbers.get(report.id()), "a claim's number");
  }

  /**
   * @param closing the undertakings that were told before by claims of groups that may be others
   *     now, and are not told as they were
   */
  private Map<Long, Long> writeGroups(List<List<Report>> groups, Set<Long> closing)
      throws SQLException {
    Map<Long, Long> undertakingOf = new HashMap<>();
    List<List<Long>> all =
        groups.stream().map(group -> group.stream().map(this::number).toList()).toList();
    all.forEach(members -> members.forEach(one -> closing.add(undertakingBefore(one))));
    for (int i = 0; i < all.size(); i++) {
      List<Long> members = all.get(i);
      long kept = kept(members);
      long number =
          kept != 0 ? kept : undertakings.open(joining.outline(groups.get(i)), members, step.now());
      closing.remove(kept);
      members.forEach(member -> undertakingOf.put(member, number));
    }
    return undertakingOf;
  }

  /** The number of the undertaking of just these claims, none of them touched; 0 for none. */
  private long kept(List<Long> members) {
    long number = undertakingBefore(members.getFirst());
    boolean same =
        claimsBefore.getOrDefault(number, 0) == members.size()
            && members.stream()
                .allMatch(
                    member -> !touched.contains(member) && undertakingBefore(member) == number);
    return same ? number : 0;
  }

  private long undertakingBefore(long claim) {
    return place(claim).undertaking();
  }

  private ToldRows.Place place(long claim) {
    return before.getOrDefault(claim, ToldRows.Place.NONE);
  }

  /** Notes where the claims hang that hang together. */
  private void hang(Tangle tangle, Map<Long, Long> undertakingOf) throws SQLException {
    long[] all = tangle.claims().stream().mapToLong(one -> number(one.report())).toArray();
    long[] told =
        Arrays.stream(all)
            .map(one -> undertakingOf.getOrDefault(one, undertakingBefore(one)))
            .toArray();
    for (int i = 0; i < all.length; i++) {
      ToldRows.Place place = new ToldRows.Place(all[0], told[i]);
      if (!place.equals(before.get(all[i])) || touched.contains(all[i])) {
        claims.rows().hang(all[i], place(all[i]), place);
      }
    }
    tangles.put(all[0], new Tangles.Hanging(tangle, all, told));
  }

  /** What is joined anew, and where it is kept. */
  record Parts(ToldClaims claims, Joining joining, Tangles tangles, UndertakingRows undertakings) {}

  private record Numbered(long claim, Traits traits) {}

  /** A fresh claim that is alike enough to another. */
  private record Found(long claim, long other, Tangle.Knot knot) {}
}
