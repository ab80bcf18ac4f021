package org.ortak.bench.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rewrites a share of the sentences the way headlines are written: most words with a capital, some
 * without articles and without forms of "to be", no full stop at the end.
 */
final class Headlines {

  private static final int EVERY = 4;
  private static final Set<String> SMALL_TAGS = Set.of("IN", "TO", "DT", "CC");

  private Headlines() {}

  /** Headline forms of every fourth sentence, every second of them in telegram style. */
  static List<GoldSentence> of(List<TreebankSentence> sentences) {
    List<GoldSentence> out = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += EVERY) {
      if (sentences.get(i).words().size() > 3) {
        TreebankSentence terse = telegram(sentences.get(i), i / EVERY % 2 == 1);
        Alignment.of(capitals(terse)).ifPresent(out::add);
      }
    }
    return out;
  }

  private static TreebankSentence capitals(TreebankSentence sentence) {
    StringBuilder text = new StringBuilder(sentence.text());
    for (int i = 0; i < sentence.words().size(); i++) {
      TreebankWord word = sentence.words().get(i);
      boolean small = SMALL_TAGS.contains(word.tag()) && word.form().length() < 5 && i > 0;
      boolean begins = word.start() == 0 || text.charAt(word.start() - 1) == ' ';
      if (!small && begins) {
        text.setCharAt(word.start(), Character.toUpperCase(text.charAt(word.start())));
      }
    }
    return new TreebankSentence(text.toString(), sentence.words());
  }

  /** Leaves out a full stop at the end and, if {@code terse}, articles and auxiliaries. */
  private static TreebankSentence telegram(TreebankSentence sentence, boolean terse) {
    List<TreebankWord> words = sentence.words();
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      TreebankWord word = words.get(i);
      boolean last = i == words.size() - 1 && word.form().equals(".");
      boolean drop = (last || (terse && droppable(word))) && !hasChild(words, i + 1);
      forms.add(drop ? "" : word.form());
    }
    return sentence.reworded(forms);
  }

  private static boolean droppable(TreebankWord word) {
    boolean article = word.relation().equals("det") && Set.of("a", "the").contains(word.lemma());
    boolean joining = word.relation().startsWith("aux") || word.relation().equals("cop");
    return article || (joining && word.lemma().equals("be") && word.form().length() > 1);
  }

  private static boolean hasChild(List<TreebankWord> words, int number) {
    return words.stream().anyMatch(w -> w.head() == number);
  }
}
