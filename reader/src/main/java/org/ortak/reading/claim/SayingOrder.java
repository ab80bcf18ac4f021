package org.ortak.reading.claim;

import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Speaker;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;
import org.ortak.text.Words;

/**
 * Finds who says a sentence by the order of its words alone, where the tree tells nobody: "…, two
 * sources said", "…, De Kuver reports on Monday", "…, estimates the think tank Celis", "according
 * to the chamber Celis".
 */
final class SayingOrder {

  private static final int LONGEST = 12;
  private static final String MARKS = ",;\"”“’–—-";
  private static final String ENDS = ".,;:\"”“’)–—";

  /** What joins the words of a phrase to its head. */
  private static final Set<Relation> PARTS =
      Set.of(Relation.COMPOUND, Relation.FLAT, Relation.AMOD, Relation.DET, Relation.NUMMOD);

  private final WordLists cues;

  SayingOrder(WordLists cues) {
    this.cues = cues;
  }

  Optional<Saying> find(Clauses clauses, Mouths mouths) {
    Tree tree = clauses.tree();
    for (int word = tree.sentence().first(); word < tree.sentence().end(); word++) {
      boolean source = isSource(tree, word);
      Optional<Speaker> who =
          source
              ? mouths.inPhrase(clauses, word + 2, phraseEnd(tree, word + 2))
              : byVerb(clauses, word, mouths);
      if (who.isPresent()) {
        return who.map(speaker -> new Saying(tree.sentence().span(), speaker, source));
      }
    }
    return Optional.empty();
  }

  private boolean isSource(Tree tree, int word) {
    Words words = tree.words();
    return word + 2 < tree.sentence().end()
        && cues.has("sources", words.lower(word) + " " + words.lower(word + 1));
  }

  private Optional<Speaker> byVerb(Clauses clauses, int verb, Mouths mouths) {
    Tree tree = clauses.tree();
    if (verb <= tree.sentence().first() + 1 || !cues.has("saying", tree.lemma(verb))) {
      return Optional.empty();
    }
    if (isMark(tree, verb - 1)) {
      return isFinite(tree.tag(verb)) ? behindMark(clauses, verb, mouths) : Optional.empty();
    }
    int start = phraseStart(tree, verb);
    return start < verb && endsSaying(tree, verb)
        ? mouths.inPhrase(clauses, start, verb)
        : Optional.empty();
  }

  /** "…, said two people", "…, Ann Li, who heads the firm, said in May". */
  private Optional<Speaker> behindMark(Clauses clauses, int verb, Mouths mouths) {
    Tree tree = clauses.tree();
    if (endsSaying(tree, verb)) {
      return mouths.personBefore(clauses, verb - 2, 2 * LONGEST);
    }
    return mouths.inPhrase(clauses, verb + 1, phraseEnd(tree, verb + 1));
  }

  /** Where the phrase begins that a mark opens and the verb ends; the verb where there is none. */
  private static int phraseStart(Tree tree, int verb) {
    for (int at = verb - 1; at > tree.sentence().first() && at > verb - LONGEST; at--) {
      if (isMark(tree, at)) {
        return at + 1;
      }
      if (isFinite(tree.tag(at))) {
        return verb;
      }
    }
    return verb;
  }

  private static int phraseEnd(Tree tree, int from) {
    int at = from;
    while (at < Math.min(tree.sentence().end(), from + LONGEST)
        && !ENDS.contains(tree.words().word(at))
        && !isFinite(tree.tag(at))
        && (at == from || !isSubject(tree, at))) {
      at++;
    }
    return at;
  }

  /**
   * Whether the word belongs to a subject before its verb: "according to the plan Celis would …".
   */
  private static boolean isSubject(Tree tree, int word) {
    int head = word;
    while (PARTS.contains(tree.relation(head))) {
      head = tree.head(head);
    }
    Relation relation = tree.relation(head);
    boolean subject = relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS;
    return subject && head + 1 < tree.sentence().end() && isFinite(tree.tag(head + 1));
  }

  /** Whether nothing follows that would be what is said, told or announced. */
  private boolean endsSaying(Tree tree, int verb) {
    int next = verb + 1;
    if (next >= tree.sentence().end() || ENDS.contains(tree.words().word(next))) {
      return true;
    }
    Tag tag = tree.tag(next);
    if (cues.has("telling", tree.lemma(verb))) {
      return true;
    }
    boolean noun = tree.tag(verb).isNoun();
    boolean whenOrWhere = tag == Tag.IN || tag == Tag.RB || tag == Tag.TO;
    return !noun && (whenOrWhere || cues.has("behind-saying", tree.words().lower(next)));
  }

  private static boolean isMark(Tree tree, int word) {
    return word < tree.sentence().end()
        && tree.words().word(word).length() == 1
        && MARKS.contains(tree.words().word(word));
  }

  private static boolean isFinite(Tag tag) {
    return tag == Tag.VBZ || tag == Tag.VBD || tag == Tag.VBP || tag == Tag.MD;
  }
}
