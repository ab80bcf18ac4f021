package org.ortak.bench.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as the treebank has it.
 *
 * @param words in order; word {@code i} of the list has number {@code i + 1}
 */
record TreebankSentence(String text, List<TreebankWord> words) {

  TreebankSentence {
    words = List.copyOf(words);
  }

  /** The same sentence with other forms, one for each word; an empty form drops its word. */
  TreebankSentence reworded(List<String> forms) {
    int[] number = new int[words.size() + 1];
    StringBuilder out = new StringBuilder();
    List<TreebankWord> kept = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      if (!forms.get(i).isEmpty()) {
        boolean spaced = i > 0 && words.get(i - 1).end() < words.get(i).start();
        out.append(spaced && !out.isEmpty() ? " " : "");
        int start = out.length();
        out.append(forms.get(i));
        kept.add(words.get(i).at(start, out.length()));
        number[i + 1] = kept.size();
      }
    }
    return new TreebankSentence(
        out.toString(), kept.stream().map(w -> w.under(number[w.head()])).toList());
  }
}
