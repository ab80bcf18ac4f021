package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses a claim's goods among all that a text names near it. */
final class GoodsChoice {

  private final Map<String, Named> byPhrase = new LinkedHashMap<>();
  private Optional<Goods> own = Optional.empty();

  /**
   * Goods under one phrase.
   *
   * @param chance how likely they are the claim's where they are likeliest
   */
  private record Named(Goods goods, double chance) {

    static Named likelier(Named one, Named other) {
      return other.chance > one.chance ? other : one;
    }

    /** Whether the other names the same or says the same, and more: "LFP cells", not "cells". */
    boolean isSaidBy(Named other) {
      boolean same = goods.product().equals(other.goods.product());
      Set<String> words = words(goods);
      Set<String> more = words(other.goods);
      return more.containsAll(words) || (same && more.size() > words.size());
    }

    private static Set<String> words(Goods goods) {
      return new HashSet<>(List.of(goods.phrase().toLowerCase(Locale.ROOT).split("[ -]")));
    }
  }

  /** Takes goods by which the claim is called, told where no others are likely. */
  void own(Goods goods) {
    own = own.or(() -> Optional.of(goods));
  }

  /** Takes goods with how likely they are the claim's. */
  void weigh(Goods goods, double chance) {
    byPhrase.merge(goods.phrase(), new Named(goods, chance), Named::likelier);
  }

  /**
   * The phrases, in the order of the text.
   *
   * @param first from here on the likeliest is the claim's
   * @param others from here on any is
   */
  List<String> goods(double first, double others) {
    double most = byPhrase.values().stream().mapToDouble(Named::chance).max().orElse(0);
    List<Named> out = new ArrayList<>();
    for (Named one : byPhrase.values()) {
      boolean taken = one.chance >= others || (one.chance == most && most >= first);
      if (taken && out.stream().noneMatch(one::isSaidBy)) {
        out.removeIf(other -> other.isSaidBy(one));
        out.add(one);
      }
    }
    if (out.isEmpty()) {
      own.ifPresent(goods -> out.add(new Named(goods, 1)));
    }
    return out.stream().map(one -> one.goods.phrase()).toList();
  }
}
