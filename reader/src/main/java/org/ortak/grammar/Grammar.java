package org.ortak.grammar;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/**
 * The door to grammar: gives the words of a sentence their parts of speech and hangs each on its
 * head. One instance serves all threads; it keeps nothing of what it parses.
 */
public final class Grammar {

  private static final String RESOURCE = "english.bin";
  private static final Relation[] RELATIONS = Relation.values();

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

  /** One part of speech for each word of the sentence, for when no parse is needed. */
  public Tag[] tag(Words words, Sentence sentence) {
    return tagger.tag(words, sentence);
  }

  /** Tags and parses a sentence. */
  public Tree parse(Words words, Sentence sentence) {
    Surface surface = new Surface(words, sentence);
    Tag[] tags = tagger.tag(surface);
    Chain chain = new Chain(surface, tags, lexicon);
    Configuration end = parser.parse(chain);
    int n = tags.length;
    int[] heads = new int[n];
    Relation[] relations = new Relation[n];
    Arrays.fill(relations, Relation.PUNCT);
    arcs(chain, end, heads, relations);
    punctuation(tags, heads, relations);
    String[] lemmas = new String[n];
    for (int i = 0; i < n; i++) {
      int word = sentence.first() + i;
      lemmas[i] = lemmatiser.lemma(words.word(word), words.lower(word), tags[i]);
      heads[i] = heads[i] < 0 ? -1 : heads[i] + sentence.first();
    }
    return new Tree(words, sentence, tags, lemmas, heads, relations);
  }

  /** Copies the parser's arcs; of several roots the first stays, the others hang on it. */
  private static void arcs(Chain chain, Configuration end, int[] heads, Relation[] relations) {
    int root = -1;
    for (int node = 1; node <= chain.size(); node++) {
      int word = chain.place(node);
      int head = end.head(node);
      if (head <= chain.size()) {
        heads[word] = chain.place(head);
        relations[word] = RELATIONS[end.label(node)];
      } else if (root < 0) {
        root = word;
        heads[word] = -1;
        relations[word] = Relation.ROOT;
      } else {
        heads[word] = root;
        relations[word] = Relation.PARATAXIS;
      }
    }
  }

  private static void punctuation(Tag[] tags, int[] heads, Relation[] relations) {
    Marks marks = new Marks(heads);
    int left = -1;
    int right = 0;
    int first = -1;
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] != Tag.PUNCT) {
        left = i;
        continue;
      }
      right = Math.max(right, i + 1);
      while (right < tags.length && tags[right] == Tag.PUNCT) {
        right++;
      }
      heads[i] = marks.head(left, right < tags.length ? right : -1);
      if (heads[i] < 0) {
        heads[i] = first;
        relations[i] = first < 0 ? Relation.ROOT : Relation.PUNCT;
        first = first < 0 ? i : first;
      }
    }
  }
}
