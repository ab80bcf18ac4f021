package org.ortak.reading.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.WordLists;
import org.ortak.text.Words;

/**
 * What the words around a firm's name tell of its business: the nouns before and after it, what it
 * owns, what it does and to what, and the general words of the name itself. Never the name's own
 * words, which are another firm's tomorrow.
 */
final class FirmSigns {

  private static final int NEAR = 7;

  private final Words words;
  private final List<Tree> trees;
  private final WordLists cues;
  private final Trades trades;

  FirmSigns(Words words, List<Tree> trees, WordLists cues, Trades trades) {
    this.words = words;
    this.trees = trees;
    this.cues = cues;
    this.trades = trades;
  }

  /** The signs of a firm by all the places that name it. */
  Set<String> of(List<RawName> names) {
    Set<String> out = new LinkedHashSet<>();
    for (RawName name : names) {
      own(name, out);
      beside(name, out);
      owned(name, out);
      doing(name, out);
      near(name, out);
    }
    return out;
  }

  private void own(RawName name, Set<String> out) {
    for (int word = name.first(); word < name.end(); word++) {
      if (cues.has("organisation-endings", words.lower(word))) {
        out.add("own:" + words.lower(word));
      }
    }
  }

  /** "battery maker X", "X, a carmaker". */
  private void beside(RawName name, Set<String> out) {
    Tree tree = tree(name);
    int before = name.first() - 1;
    if (before >= tree.sentence().first()) {
      trades.at(words, before).ifPresent(trade -> out.add("trade:" + trade));
    }
    for (int word = before;
        word >= Math.max(tree.sentence().first(), before - 2) && isPlain(tree, word);
        word--) {
      out.add("before:" + tree.lemma(word));
    }
    for (int word = name.first(); word < name.end(); word++) {
      int apposition = tree.child(word, Relation.APPOS);
      if (apposition >= name.end()) {
        trades.at(words, apposition).ifPresent(trade -> out.add("trade:" + trade));
        out.add("is:" + tree.lemma(apposition));
        modifiers(tree, apposition, "is:", out);
      }
    }
  }

  /** "X's cathode plant", "X batteries". */
  private void owned(RawName name, Set<String> out) {
    Tree tree = tree(name);
    int head = head(name);
    int over = tree.head(head);
    boolean owner =
        tree.relation(head) == Relation.NMOD_POSS || tree.relation(head) == Relation.COMPOUND;
    if (over >= name.end() && owner) {
      out.add("owns:" + tree.lemma(over));
      modifiers(tree, over, "owns:", out);
    }
  }

  private void doing(RawName name, Set<String> out) {
    Tree tree = tree(name);
    int head = head(name);
    int over = tree.head(head);
    if (over < 0) {
      return;
    }
    switch (tree.relation(head)) {
      case NSUBJ, OBL_AGENT -> {
        out.add("does:" + tree.lemma(over));
        int object = tree.child(over, Relation.OBJ);
        if (object >= 0 && isPlain(tree, object)) {
          out.add("does:" + tree.lemma(over) + " " + tree.lemma(object));
          out.add("to:" + tree.lemma(object));
          modifiers(tree, object, "to:", out);
        }
      }
      case OBJ, NSUBJ_PASS -> out.add("done:" + tree.lemma(over));
      case OBL, NMOD -> {
        int mark = tree.child(head, Relation.CASE);
        if (mark >= 0) {
          out.add("in:" + tree.lemma(over) + " " + tree.lemma(mark));
        }
      }
      default -> {}
    }
  }

  private void modifiers(Tree tree, int head, String kind, Set<String> out) {
    int first = tree.sentence().first() - 1;
    for (int child = tree.nextChild(head, first); child >= 0; child = tree.nextChild(head, child)) {
      boolean modifier =
          tree.relation(child) == Relation.COMPOUND || tree.relation(child) == Relation.AMOD;
      if (modifier && isPlain(tree, child)) {
        out.add(kind + tree.lemma(child));
      }
    }
  }

  private void near(RawName name, Set<String> out) {
    Tree tree = tree(name);
    int from = Math.max(tree.sentence().first(), name.first() - NEAR);
    int end = Math.min(tree.sentence().end(), name.end() + NEAR);
    for (int word = from; word < end; word++) {
      if (!name.overlaps(word, word + 1) && tree.tag(word).isNoun() && isPlain(tree, word)) {
        out.add("near:" + tree.lemma(word));
      }
    }
  }

  /** Whether the word is a common noun or adjective and no name. */
  private boolean isPlain(Tree tree, int word) {
    Tag tag = tree.tag(word);
    boolean common = tag == Tag.NN || tag == Tag.NNS || tag == Tag.JJ || tag == Tag.VBG;
    return common && !words.capitalised(word);
  }

  private Tree tree(RawName name) {
    return trees.get(words.sentenceOf(name.first()).index());
  }

  /** The word of the name that hangs outside it. */
  private int head(RawName name) {
    Tree tree = tree(name);
    for (int word = name.end() - 1; word >= name.first(); word--) {
      if (!name.overlaps(tree.head(word), tree.head(word) + 1)) {
        return word;
      }
    }
    return name.end() - 1;
  }
}
