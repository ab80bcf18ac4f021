package org.ortak.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ortak.ledger.undertaking.Tangle;

/**
 * Fresh claims and claims that hung together before, in heaps that have nothing to do with each
 * other: each is joined by itself, so that a large one costs no more than it must.
 */
final class Heaps {

  private final Map<Long, Long> above = new HashMap<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Map<Long, Heap> heaps = new TreeMap<>();

  /** What is joined by itself: fresh claims, the least claims of what hung together, and pairs. */
  record Heap(List<Long> fresh, List<Long> bounds, List<Tangle.Knot> knots) {}

  private record Tie(long fresh, Tangle.Knot knot) {}

  void addFresh(long claim) {
    above.put(claim, claim);
  }

  /** Claims that hung together, by the least of them. */
  void addBound(long bound) {
    above.put(-bound, -bound);
  }

  /** A fresh claim is like another. */
  void tieFresh(long claim, long other, Tangle.Knot knot) {
    bind(claim, other);
    ties.add(new Tie(claim, knot));
  }

  /** A fresh claim is like one of those that hung together. */
  void tieBound(long claim, long bound, Tangle.Knot knot) {
    tieFresh(claim, -bound, knot);
  }

  /** All are one heap. */
  void bindAll() {
    long first = above.keySet().stream().findFirst().orElse(0L);
    List.copyOf(above.keySet()).forEach(other -> bind(first, other));
  }

  private void bind(long one, long other) {
    long first = top(one);
    long second = top(other);
    above.put(Math.max(first, second), Math.min(first, second));
  }

  private long top(long one) {
    long at = one;
    long next = above.getOrDefault(at, at);
    while (next != at) {
      at = next;
      next = above.getOrDefault(at, at);
    }
    return at;
  }

  /** In one order, whatever the order in which they were added. */
  List<Heap> all() {
    for (long one : above.keySet().stream().sorted().toList()) {
      Heap heap = heap(one);
      if (one < 0) {
        heap.bounds.add(-one);
      } else {
        heap.fresh.add(one);
      }
    }
    ties.forEach(tie -> heap(tie.fresh).knots.add(tie.knot));
    return List.copyOf(heaps.values());
  }

  private Heap heap(long one) {
    return heaps.computeIfAbsent(
        top(one), top -> new Heap(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }
}
