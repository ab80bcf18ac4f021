package org.ortak.bench.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ortak.grammar.KeyMap;
import org.ortak.grammar.Lexicon;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tagger;

/**
 * Tags each part of the training sentences by a tagger that learnt from the other parts, so that
 * the parser learns from tags as wrong as those it will meet.
 */
final class Jackknife {

  private static final int PARTS = 8;
  private static final int GROUP = 25;

  private Jackknife() {}

  /** One list of tags for each sentence, in order. */
  static List<Tag[]> tags(List<GoldSentence> sentences, int rounds) {
    List<Tag[]> out = new ArrayList<>(sentences.stream().map(s -> new Tag[0]).toList());
    IntStream.range(0, PARTS).parallel().forEach(part -> tag(sentences, part, rounds, out));
    return out;
  }

  private static void tag(List<GoldSentence> all, int part, int rounds, List<Tag[]> out) {
    List<GoldSentence> others =
        IntStream.range(0, all.size()).filter(i -> partOf(i) != part).mapToObj(all::get).toList();
    KeyMap lexicon = LexiconMaker.make(others);
    Learner learner = new TagTrainer(lexicon).train(others, rounds);
    Tagger tagger = new Tagger(new Lexicon(lexicon.table()), learner.packed(32, 1).weights());
    for (int i = 0; i < all.size(); i++) {
      if (partOf(i) == part) {
        out.set(i, tagger.tag(all.get(i).surface()));
      }
    }
  }

  private static int partOf(int sentence) {
    return sentence / GROUP % PARTS;
  }
}
