package org.ortak.bench.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;

/** Reads the treebank's tags and relations as ours. */
final class Labels {

  /** Nouns that say when, where no preposition does. */
  private static final Set<String> TIMES = Set.copyOf(WordList.read("times.txt"));

  private final List<TreebankWord> words;

  Labels(TreebankSentence sentence) {
    words = sentence.words();
  }

  /** The tag of a word. */
  static Tag tag(TreebankWord word) {
    String tag = word.tag();
    if (word.coarse().equals("SYM")) {
      return tag.equals("CC") || tag.equals("IN") ? Tag.valueOf(tag) : Tag.SYM;
    }
    return switch (tag) {
      case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP" -> Tag.PUNCT;
      case "$", "#", "SYM" -> Tag.SYM;
      case "ADD" -> Tag.NNP;
      case "AFX" -> Tag.JJ;
      case "GW", "XX", "_" -> coarse(word.coarse());
      default -> Tag.valueOf(tag);
    };
  }

  private static Tag coarse(String coarse) {
    return switch (coarse) {
      case "PUNCT" -> Tag.PUNCT;
      case "VERB" -> Tag.VB;
      case "ADJ" -> Tag.JJ;
      case "ADV" -> Tag.RB;
      case "PROPN" -> Tag.NNP;
      case "ADP" -> Tag.IN;
      case "NUM" -> Tag.CD;
      default -> Tag.NN;
    };
  }

  /** The relation of the word with this number, from 1. */
  Relation relation(int number) {
    TreebankWord word = words.get(number - 1);
    String name = word.relation();
    if (name.equals("root") || word.head() == 0) {
      return Relation.ROOT;
    }
    return switch (name) {
      case "acl:relcl", "advcl:relcl" -> Relation.ACL_RELCL;
      case "aux:pass" -> Relation.AUX_PASS;
      case "compound:prt" -> Relation.COMPOUND_PRT;
      case "nmod:poss" -> Relation.NMOD_POSS;
      case "nmod:desc" -> Relation.COMPOUND;
      case "nsubj:pass" -> Relation.NSUBJ_PASS;
      case "obl:agent" -> Relation.OBL_AGENT;
      case "obl:unmarked", "obl:tmod", "nmod:unmarked", "nmod:tmod" -> unmarked(number);
      case "obl" -> agent(number) ? Relation.OBL_AGENT : Relation.OBL;
      case "goeswith", "orphan", "reparandum", "dislocated" -> Relation.DEP;
      default -> base(name);
    };
  }

  private static Relation base(String name) {
    int colon = name.indexOf(':');
    String base = colon < 0 ? name : name.substring(0, colon);
    return Relation.valueOf(base.toUpperCase(Locale.ROOT));
  }

  private Relation unmarked(int number) {
    TreebankWord word = words.get(number - 1);
    TreebankWord head = words.get(word.head() - 1);
    boolean clause = Set.of("VERB", "AUX", "ADJ", "ADV").contains(head.coarse());
    if (!clause && word.relation().startsWith("nmod")) {
      return Relation.NMOD;
    }
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    return TIMES.contains(lemma) ? Relation.OBL_TMOD : Relation.OBL;
  }

  private boolean agent(int number) {
    TreebankWord word = words.get(number - 1);
    TreebankWord head = words.get(word.head() - 1);
    boolean by = false;
    boolean passive = head.tag().equals("VBN") && head.relation().startsWith("acl");
    for (TreebankWord other : words) {
      by |= other.head() == number && other.relation().equals("case") && other.lemma().equals("by");
      passive |= other.head() == word.head() && other.relation().equals("aux:pass");
    }
    return by && passive && !TIMES.contains(word.lemma()) && !word.tag().equals("CD");
  }
}
