package org.ortak.reading.claim;

import java.util.List;
import java.util.Optional;
import org.ortak.article.Article;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.date.DateMention;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.mention.Names;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Sentence;
import org.ortak.text.Span;
import org.ortak.text.Words;

/**
 * All that was found in one article before its claims are read: what every reader of claims looks
 * at.
 *
 * @param clauses one a sentence, in order
 * @param quantities in the order of the text
 * @param dates in the order of the text
 */
public record Scene(
    Article article,
    Pack pack,
    Words words,
    List<Clauses> clauses,
    Names names,
    List<QuantityMention> quantities,
    List<DateMention> dates,
    Speech speech) {

  public Scene {
    clauses = List.copyOf(clauses);
    quantities = List.copyOf(quantities);
    dates = List.copyOf(dates);
  }

  public List<Sentence> sentences() {
    return words.sentences();
  }

  /** What is done at a word of a sentence. */
  interface AtWord {
    void at(Clauses clauses, int word);
  }

  /** Goes over all words, in order, each with the clauses of its sentence. */
  void forEachWord(AtWord doing) {
    for (Sentence sentence : sentences()) {
      for (int word = sentence.first(); word < sentence.end(); word++) {
        doing.at(clausesOf(sentence), word);
      }
    }
  }

  public Clauses clausesOf(Sentence sentence) {
    return clauses.get(sentence.index());
  }

  public Clauses clausesAt(int word) {
    return clauses.get(words.sentenceOf(word).index());
  }

  public Tree treeAt(int word) {
    return clausesAt(word).tree();
  }

  public String lemma(int word) {
    return treeAt(word).lemma(word);
  }

  /**
   * Whom the phrase with this head means: the name that it is, or that stands beside it ("carmaker
   * Togg", "Togg, a carmaker").
   */
  public List<Actor> actors(int head) {
    return new Fillers(this).actors(head);
  }

  /** Those of {@link #actors(int)} that can be parties: organisations and countries. */
  public List<Actor> parties(int head) {
    return actors(head).stream().filter(Actor::isParty).toList();
  }

  public Optional<NameMention> mentionAt(int word) {
    return names.at(word);
  }

  /** The first word of a span, in the text's words. */
  public int firstWord(Span span) {
    return words.at(span.start());
  }

  public List<QuantityMention> quantitiesIn(Sentence sentence) {
    return quantities.stream().filter(found -> sentence.span().contains(found.span())).toList();
  }

  public List<DateMention> datesIn(Sentence sentence) {
    return dates.stream().filter(found -> sentence.span().contains(found.span())).toList();
  }
}
