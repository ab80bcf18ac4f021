package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Claims in the order of their ids, with the pairs of them that are alike enough to be joined, and
 * how they were joined last.
 */
public final class Tangle {

  private final List<Traits> claims;
  private final Edges edges;
  private final Edges joints;
  private final BitSet changed;

  /** Claims that were never joined. */
  Tangle(List<Traits> claims, Edges edges) {
    this(claims, edges, new Edges(), new BitSet());
    changed.set(0, claims.size());
  }

  private Tangle(List<Traits> claims, Edges edges, Edges joints, BitSet changed) {
    this.claims = List.copyOf(claims);
    this.edges = edges;
    this.joints = joints;
    this.changed = changed;
  }

  public List<Traits> claims() {
    return claims;
  }

  /** How many pairs are alike enough. */
  public int pairs() {
    return edges.size();
  }

  Edges edges() {
    return edges;
  }

  /** The pairs at which two groups were joined, in the order of the edges. */
  Edges joints() {
    return joints;
  }

  /** The places of claims that were not joined yet, or in a group with one that went since. */
  BitSet changed() {
    return changed;
  }

  /** Two claims that are alike enough to be joined. */
  public record Knot(Traits one, Traits other, int precedence) {}

  /**
   * Claims that came, or are seen in a new light.
   *
   * @param knots all pairs of them with each other and with others
   */
  public record Fresh(List<Traits> claims, List<Knot> knots) {}

  /**
   * Claims as they were joined before.
   *
   * @param stays by its place, whether a claim is as it was
   */
  public record Part(Tangle tangle, IntPredicate stays) {

    private Stream<Traits> claims() {
      return IntStream.range(0, tangle.claims.size()).filter(stays).mapToObj(tangle.claims::get);
    }

    /** The places of the claims that are to be joined anew. */
    private BitSet changed() {
      Bounds groups = new Bounds(tangle.claims.size());
      groups.bind(tangle.joints);
      BitSet left = new BitSet();
      IntStream.range(0, tangle.claims.size())
          .filter(i -> !stays.test(i))
          .forEach(i -> left.set(groups.of(i)));
      BitSet changed = (BitSet) tangle.changed.clone();
      IntStream.range(0, tangle.claims.size())
          .filter(i -> left.get(groups.of(i)))
          .forEach(changed::set);
      return changed;
    }

    /** Where each claim stands among all; -1 for those that do not stay. */
    private int[] places(Map<String, Integer> all) {
      return IntStream.range(0, tangle.claims.size())
          .map(i -> stays.test(i) ? place(tangle.claims.get(i), all) : -1)
          .toArray();
    }
  }

  /** Several as one, with fresh claims. */
  public static Tangle of(List<Part> parts, Fresh fresh) {
    List<Traits> all = new ArrayList<>(fresh.claims());
    parts.forEach(part -> part.claims().forEach(all::add));
    all.sort(Comparator.comparing(one -> one.report().id()));
    Map<String, Integer> places = HashMap.newHashMap(all.size());
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i).report().id(), i);
    }
    Edges edges = new Edges();
    Edges joints = new Edges();
    BitSet changed = new BitSet();
    fresh.claims().forEach(one -> changed.set(place(one, places)));
    for (Part part : parts) {
      int[] placed = part.places(places);
      edges.addAll(part.tangle.edges, placed);
      joints.addAll(part.tangle.joints, placed);
      part.changed().stream().filter(i -> placed[i] >= 0).forEach(i -> changed.set(placed[i]));
    }
    for (Knot knot : fresh.knots()) {
      int one = place(knot.one(), places);
      int other = place(knot.other(), places);
      edges.add(Math.min(one, other), Math.max(one, other), knot.precedence());
    }
    edges.sort();
    joints.sort();
    return new Tangle(all, edges, joints, changed);
  }

  private static int place(Traits one, Map<String, Integer> places) {
    return Objects.requireNonNull(places.get(one.report().id()), "a claim's place");
  }

  /**
   * Parts it, as it was joined now, into those that have nothing to do with each other.
   *
   * @param bounds for each claim the place of the first that it hangs together with
   * @param joined the pairs at which two groups were joined now
   */
  List<Tangle> split(int[] bounds, Edges joined) {
    int[] parts = new int[bounds.length];
    int[] places = new int[bounds.length];
    List<List<Traits>> claimsOf = new ArrayList<>();
    for (int i = 0; i < bounds.length; i++) {
      if (bounds[i] == i) {
        parts[i] = claimsOf.size();
        claimsOf.add(new ArrayList<>(2));
      } else {
        parts[i] = parts[bounds[i]];
      }
      places[i] = claimsOf.get(parts[i]).size();
      claimsOf.get(parts[i]).add(claims.get(i));
    }
    Edges[] split = edges.split(parts, places, claimsOf.size());
    Edges[] joints = joined.split(parts, places, claimsOf.size());
    List<Tangle> tangles = new ArrayList<>(split.length);
    for (int i = 0; i < split.length; i++) {
      tangles.add(new Tangle(claimsOf.get(i), split[i], joints[i], new BitSet()));
    }
    return tangles;
  }
}
