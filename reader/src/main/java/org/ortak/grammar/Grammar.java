package org.ortak.grammar;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.ortak.text.Dateline;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/**
 * The door to grammar: gives the words of a sentence their parts of speech and hangs each on its
 * head. One instance serves all threads; it keeps nothing of what it parses.
 */
public final class Grammar {

  private static final String RESOURCE = "english.bin";

  private final Lexicon lexicon;
  private final Tagger tagger;
  private final Parser parser;
  private final Lemmatiser lemmatiser;

  private Grammar(Model model) {
    lexicon = new Lexicon(model.lexicon().table());
    tagger = new Tagger(lexicon, model.tagging().weights());
    parser = new Parser(model.parsing().weights(), model.moves());
    lemmatiser = new Lemmatiser(model.endings().table(), model.changes());
  }

  /** The grammar of English that comes with the library. */
  public static Grammar load() {
    try (InputStream in = Grammar.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "the grammar model " + RESOURCE + " is missing beside " + Grammar.class.getName());
      }
      return of(Model.read(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("the grammar model " + RESOURCE + " cannot be read", e);
    }
  }

  /** A grammar that uses a model at hand. */
  public static Grammar of(Model model) {
    return new Grammar(model);
  }

  /** Whether the word, in small letters, is one of those common ones that training knew. */
  public boolean knows(String word) {
    return lexicon.kind(Surface.formOf(word)) != 0;
  }

  /** One part of speech for each word of the sentence, for when no parse is needed. */
  public Tag[] tag(Words words, Sentence sentence) {
    return tagger.tag(words, sentence);
  }

  /** A sentence with its parts of speech, each word hanging on nothing: what names are found by. */
  public Tree tagged(Words words, Sentence sentence) {
    Sentence said = Dateline.without(words, sentence);
    Tag[] tags = tagger.tag(words, said);
    if (said != sentence) {
      Tag[] all = tagger.tag(words, sentence);
      System.arraycopy(tags, 0, all, said.first() - sentence.first(), tags.length);
      tags = all;
    }
    int[] heads = new int[tags.length];
    Arrays.fill(heads, -1);
    Relation[] relations = new Relation[tags.length];
    Arrays.fill(relations, Relation.DEP);
    return new Tree(words, sentence, tags, lemmas(words, sentence, tags), heads, relations);
  }

  /** Tags and parses a sentence. */
  public Tree parse(Words words, Sentence sentence) {
    return parse(tagged(words, sentence), List.of());
  }

  /**
   * Parses a sentence in which names are known. The words of a dateline hang on the root of what
   * follows it.
   *
   * @param tagged the sentence as {@link #tagged} gave it, which knew of no names
   * @param units the names, none over another; what reaches out of the sentence counts up to its
   *     edges
   */
  public Tree parse(Tree tagged, List<Unit> units) {
    Words words = tagged.words();
    Sentence sentence = Dateline.without(words, tagged.sentence());
    int before = sentence.first() - tagged.sentence().first();
    Surface surface = new Surface(words, sentence);
    int[] last = lasts(surface, sentence, units);
    Tag[] known = tagged.tags();
    Tag[] tags = Arrays.copyOfRange(known, before, known.length);
    if (!units.isEmpty()) {
      boolean[] named = named(last);
      tags = tagger.tag(surface, named, tags);
      new HeadlineVerb(words, sentence, lexicon).mend(tags, named);
    }
    boolean[] passed = new boolean[last.length];
    for (int i = 0; i < passed.length; i++) {
      passed[i] = last[i] > i;
    }
    Chain chain = new Chain(surface, tags, lexicon, passed);
    Arcs arcs = new Arcs(tags, last);
    arcs.draw(surface, chain, parser.parse(chain));
    System.arraycopy(tags, 0, known, before, tags.length);
    String[] lemmas = units.isEmpty() ? tagged.lemmas() : lemmas(words, tagged.sentence(), known);
    return new Tree(
        words,
        tagged.sentence(),
        known,
        lemmas,
        arcs.heads(sentence.first(), before),
        arcs.relations(before));
  }

  private String[] lemmas(Words words, Sentence sentence, Tag[] tags) {
    String[] out = new String[tags.length];
    for (int i = 0; i < out.length; i++) {
      int word = sentence.first() + i;
      out[i] = lemmatiser.lemma(words.word(word), words.lower(word), tags[i]);
    }
    return out;
  }

  private static boolean[] named(int[] last) {
    boolean[] out = new boolean[last.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = last[i] >= 0;
    }
    return out;
  }

  /** For each word in a name the place of its last word that is no mark, -1 for all others. */
  private static int[] lasts(Surface surface, Sentence sentence, List<Unit> units) {
    int[] last = new int[sentence.length()];
    Arrays.fill(last, -1);
    for (Unit unit : units) {
      int from = Math.max(unit.first(), sentence.first()) - sentence.first();
      int to = Math.min(unit.end(), sentence.end()) - sentence.first() - 1;
      while (to > from && surface.mark[to + Surface.EDGE]) {
        to--;
      }
      for (int i = from; i <= to; i++) {
        last[i] = to;
      }
    }
    return last;
  }
}
