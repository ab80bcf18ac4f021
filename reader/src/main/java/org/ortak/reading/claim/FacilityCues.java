package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.FacilityKind;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;

/** The pack's words for sites and their kinds. */
final class FacilityCues {

  /**
   * A site noun: the kind that it settles, if any, and the words of which one must stand before it
   * for that.
   */
  record Noun(Optional<FacilityKind> kind, Set<String> needs) {}

  private record Goods(FacilityKind kind, Set<String> words) {}

  private final Map<String, List<Noun>> nouns = new HashMap<>();
  private final List<Goods> goods = new ArrayList<>();
  private final Set<FacilityKind> sure = EnumSet.noneOf(FacilityKind.class);
  private final WordLists words;

  FacilityCues(Pack pack) {
    for (Row row : pack.rows("cues/facilities")) {
      Optional<FacilityKind> kind =
          row.has("kind")
              ? Optional.of((FacilityKind) Vocabulary.kind(row, ClaimType.FACILITY, "kind"))
              : Optional.empty();
      if (row.has("sure")) {
        sure.add(kind.orElseThrow());
      }
      Noun noun = new Noun(kind, Set.copyOf(new HashSet<>(row.texts("needs"))));
      row.texts("nouns")
          .forEach(word -> nouns.computeIfAbsent(word, w -> new ArrayList<>()).add(noun));
      if (row.has("goods")) {
        goods.add(new Goods(kind.orElseThrow(), Set.copyOf(new HashSet<>(row.texts("goods")))));
      }
    }
    this.words = new WordLists(pack, "cues/facility-words");
  }

  /** Whether a site is of the kind, whatever else speaks of it, where its own words say so. */
  boolean isSure(FacilityKind kind) {
    return sure.contains(kind);
  }

  List<Noun> noun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** Whether the word is in one of the pack's lists of words around a site. */
  boolean has(String list, String word) {
    return words.has(list, word);
  }

  /** The words of one of the pack's lists of words around a site. */
  Set<String> list(String list) {
    return words.list(list);
  }

  /** The heads of the phrases that tell where it is, on a noun or a verb. */
  List<Integer> inside(Clauses clauses, int head) {
    List<Integer> out = new ArrayList<>();
    clauses.obliques(head).stream()
        .filter(oblique -> has("where", oblique.preposition()))
        .forEach(oblique -> out.add(oblique.head()));
    return out;
  }

  /** The kind that one of the words tells, the first row of the pack first. */
  Optional<FacilityKind> kindByGoods(Set<String> words) {
    for (Goods row : goods) {
      for (String word : row.words()) {
        if (words.contains(word)) {
          return Optional.of(row.kind());
        }
      }
    }
    return Optional.empty();
  }
}
