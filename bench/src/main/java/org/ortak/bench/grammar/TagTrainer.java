package org.ortak.bench.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ortak.grammar.Features;
import org.ortak.grammar.KeyMap;
import org.ortak.grammar.Lexicon;
import org.ortak.grammar.Surface;
import org.ortak.grammar.Tag;
import org.ortak.grammar.TagFeatures;
import org.ortak.grammar.Tagger;

/** Teaches a tagger from sentences with their tags. */
final class TagTrainer {

  /** By how much the right choice must beat all others. */
  private static final int MARGIN = Learner.UNIT;

  /** How readily a word is hidden in training: as often as not if it was met this often. */
  private static final double HIDE = 3;

  private final Random random = new Random(7);
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Learner learner = new Learner(2);
  private final Lexicon lexicon;
  private final Tagger tagger;
  private final Features features = new Features();
  private final int[] scores = new int[Tag.values().length];

  TagTrainer(KeyMap lexicon) {
    this.lexicon = new Lexicon(lexicon.table());
    this.tagger = new Tagger(this.lexicon, learner);
  }

  /** Learns; the order of the sentences is shuffled anew in each round. */
  Learner train(List<GoldSentence> sentences, int rounds) {
    List<GoldSentence> order = new ArrayList<>(sentences);
    for (GoldSentence sentence : sentences) {
      for (int i = 0; i < sentence.length(); i++) {
        frequency.merge(sentence.words().lower(i), 1, Integer::sum);
      }
    }
    order.forEach(s -> run(s, true));
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      order.forEach(s -> run(s, false));
    }
    return learner;
  }

  /** The tagger as far as it has learnt, its weights not averaged. */
  Tagger tagger() {
    return tagger;
  }

  private void run(GoldSentence sentence, boolean counting) {
    Surface surface = sentence.surface();
    TagFeatures filler = new TagFeatures(surface, lexicon);
    for (int i = 0; i < sentence.length() && !counting; i++) {
      if (random.nextDouble()
          < HIDE / (HIDE + frequency.getOrDefault(sentence.words().lower(i), 0))) {
        filler.hide(i);
      }
    }
    for (int i = 0; i < sentence.length(); i++) {
      int tag = tagger.known(surface, i);
      if (tag < 0) {
        filler.fill(i, features);
        tag = counting ? meet(sentence, i) : learn(sentence, i);
      }
      filler.decide(i, tag);
    }
  }

  private int meet(GoldSentence sentence, int word) {
    learner.meet(features);
    return sentence.tags().get(word).ordinal();
  }

  private int learn(GoldSentence sentence, int word) {
    Arrays.fill(scores, 0);
    learner.score(features, scores, scores.length);
    boolean mark = sentence.words().word(word).codePoints().noneMatch(Character::isLetterOrDigit);
    int guess = Tagger.best(scores, mark);
    int right = sentence.tags().get(word).ordinal();
    scores[right] -= MARGIN;
    int rival = Tagger.best(scores, mark);
    learner.advance();
    if (rival != right) {
      learner.update(features, right, rival);
    }
    return guess;
  }
}
