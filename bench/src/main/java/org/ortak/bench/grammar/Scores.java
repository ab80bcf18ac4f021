package org.ortak.bench.grammar;

import java.util.List;
import java.util.Locale;
import org.ortak.grammar.Grammar;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;

/**
 * How often a grammar agrees with the treebank: tags over all words, arcs over all but punctuation.
 *
 * @param tags share of words with the right tag
 * @param heads share of words on the right head
 * @param arcs share of words on the right head by the right relation
 * @param lemmas share of words with the right lemma, where the treebank's word is ours
 */
record Scores(double tags, double heads, double arcs, double lemmas) {

  static Scores of(Grammar grammar, List<GoldSentence> sentences) {
    long[] n = new long[7];
    for (GoldSentence gold : sentences) {
      Tree tree = grammar.parse(gold.words(), gold.sentence());
      for (int i = 0; i < gold.length(); i++) {
        count(gold, tree, i, n);
      }
    }
    return new Scores(share(n[1], n[0]), share(n[3], n[2]), share(n[4], n[2]), share(n[6], n[5]));
  }

  private static void count(GoldSentence gold, Tree tree, int i, long[] n) {
    n[0]++;
    n[1] += tree.tag(i) == gold.tags().get(i) ? 1 : 0;
    if (gold.relations().get(i) != Relation.PUNCT) {
      boolean head = tree.head(i) == gold.heads().get(i);
      n[2]++;
      n[3] += head ? 1 : 0;
      n[4] += head && tree.relation(i) == gold.relations().get(i) ? 1 : 0;
    }
    String lemma = gold.lemmas().get(i);
    if (!lemma.isEmpty() && gold.tags().get(i) != Tag.PUNCT) {
      n[5]++;
      n[6] += lemma.equalsIgnoreCase(tree.lemma(i)) ? 1 : 0;
    }
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "tags %.4f  UAS %.4f  LAS %.4f  lemmas %.4f", tags, heads, arcs, lemmas);
  }
}
