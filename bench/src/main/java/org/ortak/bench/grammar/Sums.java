package org.ortak.bench.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rewrites sums of money the way business news has them and the treebank hardly ever: {@code $ 30}
 * becomes {@code 30 million euros}.
 */
final class Sums {

  private static final List<String> CURRENCIES =
      List.of("euros", "dollars", "yuan", "pounds", "lira", "yen");
  private static final Set<String> SCALES = Set.of("thousand", "million", "billion", "trillion");
  private static final String SCALE = "million";

  private Sums() {}

  /** The sentences whose first sum of dollars is followed by its number, with another currency. */
  static List<TreebankSentence> of(List<TreebankSentence> sentences) {
    List<TreebankSentence> out = new ArrayList<>();
    for (TreebankSentence sentence : sentences) {
      String currency = CURRENCIES.get(out.size() % CURRENCIES.size());
      rewritten(sentence, currency).ifPresent(out::add);
    }
    return out;
  }

  private static Optional<TreebankSentence> rewritten(TreebankSentence sentence, String currency) {
    List<TreebankWord> words = sentence.words();
    for (int sign = 0; sign < words.size(); sign++) {
      int end = sign + 1;
      while (end < words.size() && words.get(end).tag().equals("CD")) {
        end++;
      }
      if (words.get(sign).form().equals("$") && end > sign + 1) {
        return Optional.of(new Rewriting(words, sign, end).with(currency));
      }
    }
    return Optional.empty();
  }

  /** A sentence in which the words from the sign to the end are a sum. */
  private record Rewriting(List<TreebankWord> words, int sign, int end) {

    TreebankSentence with(String currency) {
      boolean scaled = SCALES.contains(words.get(end - 1).lemma());
      List<TreebankWord> turned = new ArrayList<>();
      for (TreebankWord word : words) {
        turned.add(word.under(moved(word.head(), scaled)));
      }
      List<TreebankWord> out = new ArrayList<>(turned.subList(0, sign));
      int scale = end;
      for (TreebankWord number : turned.subList(sign + 1, end)) {
        boolean own = !scaled && number.relation().equals("nummod");
        out.add(own ? under(number, scale, "compound") : number);
      }
      TreebankWord dollars = turned.get(sign);
      if (!scaled) {
        out.add(new TreebankWord(SCALE, SCALE, "NUM", "CD", scale + 1, "nummod", 0, 0));
      }
      out.add(
          new TreebankWord(
              currency, currency, "NOUN", "NNS", dollars.head(), dollars.relation(), 0, 0));
      out.addAll(turned.subList(end, words.size()));
      return written(out, scaled);
    }

    /** The number that a word of the old sentence has in the new one. */
    private int moved(int number, boolean scaled) {
      int more = scaled ? 0 : 1;
      if (number == sign + 1) {
        return end + more;
      }
      if (number > sign + 1 && number <= end) {
        return number - 1;
      }
      return number > end ? number + more : number;
    }

    private static TreebankWord under(TreebankWord word, int head, String relation) {
      return new TreebankWord(
          word.form(), word.lemma(), word.coarse(), word.tag(), head, relation, 0, 0);
    }

    private TreebankSentence written(List<TreebankWord> out, boolean scaled) {
      int last = end - 1 + (scaled ? 0 : 1);
      StringBuilder text = new StringBuilder();
      List<TreebankWord> placed = new ArrayList<>();
      for (int i = 0; i < out.size(); i++) {
        int old = i <= sign ? i : i - (scaled ? 0 : 1);
        boolean inside = i > sign && i <= last;
        boolean spaced = inside || (old > 0 && words.get(old - 1).end() < words.get(old).start());
        text.append(spaced && i > 0 ? " " : "");
        int start = text.length();
        text.append(out.get(i).form());
        placed.add(out.get(i).at(start, text.length()));
      }
      return new TreebankSentence(text.toString(), placed);
    }
  }
}
