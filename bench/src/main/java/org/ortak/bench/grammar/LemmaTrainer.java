package org.ortak.bench.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortak.grammar.KeyMap;
import org.ortak.grammar.Lemmatiser;
import org.ortak.grammar.Tag;

/** Learns which change turns a word with its tag into its lemma, for words and for endings. */
final class LemmaTrainer {

  private record Entry(String lower, Tag tag) {}

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::lower).thenComparing(Entry::tag);

  private final Map<Entry, Map<String, Integer>> seen = new TreeMap<>(ORDER);
  private final TreeMap<Integer, Integer> table = new TreeMap<>(Integer::compareUnsigned);
  private final List<String> changes = new ArrayList<>();

  LemmaTrainer(List<GoldSentence> sentences) {
    sentences.forEach(this::count);
    endings();
    words();
  }

  private void count(GoldSentence sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      Tag tag = sentence.tags().get(i);
      String lemma = sentence.lemmas().get(i).toLowerCase(Locale.ROOT);
      boolean wanted = !tag.isProper() && tag != Tag.PUNCT && tag != Tag.SYM && tag != Tag.CD;
      if (wanted && !lemma.isEmpty()) {
        String lower = sentence.words().lower(i).replace('’', '\'');
        change(lower, lemma)
            .ifPresent(
                c ->
                    seen.computeIfAbsent(new Entry(lower, tag), e -> new TreeMap<>())
                        .merge(c, 1, Integer::sum));
      }
    }
  }

  /** Which letters to cut off and which to add, as {@link Lemmatiser} reads it. */
  private static Optional<String> change(String lower, String lemma) {
    int same = 0;
    while (same < Math.min(lower.length(), lemma.length())
        && lower.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    int cut = lower.length() - same;
    return cut > 9 ? Optional.empty() : Optional.of(cut + lemma.substring(same));
  }

  private static String top(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /** Each word counts once for each of its endings; the change that most words make wins. */
  private void endings() {
    Map<Integer, Map<String, Integer>> votes = new TreeMap<>(Integer::compareUnsigned);
    seen.forEach(
        (entry, counts) -> {
          String change = top(counts);
          int cut = change.charAt(0) - '0';
          int longest = Math.min(Lemmatiser.LONGEST, entry.lower.length() - 1);
          for (int n = Math.max(1, cut); n <= longest && regular(entry.tag); n++) {
            votes
                .computeIfAbsent(
                    Lemmatiser.endingKey(entry.lower, n, entry.tag), k -> new TreeMap<>())
                .merge(change, 1, Integer::sum);
          }
        });
    votes.forEach(
        (key, counts) -> {
          if (counts.values().stream().mapToInt(i -> i).sum() > 1) {
            table.put(key, number(top(counts)));
          }
        });
  }

  private static boolean regular(Tag tag) {
    return tag.isVerb()
        || tag == Tag.NNS
        || tag == Tag.JJR
        || tag == Tag.JJS
        || tag == Tag.RBR
        || tag == Tag.RBS;
  }

  /** Words that the endings get wrong are kept whole. */
  private void words() {
    List<Entry> wrong = new ArrayList<>();
    Lemmatiser plain = new Lemmatiser(map().table(), changes);
    seen.forEach(
        (entry, counts) -> {
          String change = top(counts);
          String lemma =
              entry.lower.substring(0, entry.lower.length() - (change.charAt(0) - '0'))
                  + change.substring(1);
          if (!plain.lemma(entry.lower, entry.lower, entry.tag).equals(lemma)) {
            wrong.add(entry);
          }
        });
    for (Entry entry : wrong) {
      table.put(
          Lemmatiser.wordKey(entry.lower, entry.tag),
          number(top(seen.getOrDefault(entry, Map.of()))));
    }
  }

  private int number(String change) {
    int at = changes.indexOf(change);
    if (at < 0) {
      changes.add(change);
      at = changes.size() - 1;
    }
    return at;
  }

  KeyMap map() {
    return Maps.of(table);
  }

  List<String> changes() {
    return List.copyOf(changes);
  }
}
