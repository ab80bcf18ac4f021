package org.ortak.bench.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ortak.grammar.KeyMap;
import org.ortak.grammar.Lexicon;
import org.ortak.grammar.Surface;
import org.ortak.grammar.Tag;

/** Gathers with which tags each common word was seen. */
final class LexiconMaker {

  private static final int COMMON = 3;
  private static final int SURE_COUNT = 12;
  private static final double SURE_SHARE = 0.998;
  private static final double SEEN_SHARE = 0.04;

  private final Map<Integer, int[]> counts = new HashMap<>();
  private final Map<String, Integer> kinds = new TreeMap<>();

  static KeyMap make(List<GoldSentence> sentences) {
    LexiconMaker maker = new LexiconMaker();
    sentences.forEach(maker::count);
    return maker.entries();
  }

  private void count(GoldSentence sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      int form = Surface.formOf(sentence.words().lower(i));
      counts
          .computeIfAbsent(form, f -> new int[Tag.values().length])[
          sentence.tags().get(i).ordinal()]++;
    }
  }

  private KeyMap entries() {
    TreeMap<Integer, Integer> entries = new TreeMap<>(Integer::compareUnsigned);
    new TreeMap<>(counts)
        .forEach(
            (form, seen) -> {
              int total = 0;
              for (int n : seen) {
                total += n;
              }
              if (total >= COMMON) {
                entries.put(form, entry(seen, total));
              }
            });
    return Maps.of(entries);
  }

  private int entry(int[] seen, int total) {
    StringBuilder kind = new StringBuilder();
    int top = 0;
    for (int tag = 0; tag < seen.length; tag++) {
      if (seen[tag] >= SEEN_SHARE * total) {
        kind.append(tag).append(seen[tag] >= total * 0.7 ? "!" : " ");
      }
      top = seen[tag] > seen[top] ? tag : top;
    }
    int number = kinds.computeIfAbsent(kind.toString(), k -> kinds.size() + 1);
    boolean sure = total >= SURE_COUNT && seen[top] >= SURE_SHARE * total;
    return Lexicon.entry(number, sure ? top : -1);
  }
}
