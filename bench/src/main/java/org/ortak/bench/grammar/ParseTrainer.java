package org.ortak.bench.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.ortak.grammar.Actions;
import org.ortak.grammar.Chain;
import org.ortak.grammar.Configuration;
import org.ortak.grammar.Features;
import org.ortak.grammar.KeyMap;
import org.ortak.grammar.Lexicon;
import org.ortak.grammar.ParseFeatures;
import org.ortak.grammar.Parser;
import org.ortak.grammar.Tag;

/**
 * Teaches a parser from sentences with their trees. From the second round on it mostly follows the
 * parser's own moves, so that it learns what to do after a mistake.
 */
final class ParseTrainer {

  private static final double FOLLOW = 0.9;

  /** By how much the best right move must beat the best wrong one. */
  private static final int MARGIN = Learner.UNIT;

  /** A sentence ready for parsing, with its arcs. */
  private record Lesson(Chain chain, GoldTree gold) {}

  private final Learner learner = new Learner(4);
  private final boolean[] moves = new boolean[Actions.COUNT];
  private final Features features = new Features();
  private final int[] scores = new int[Actions.COUNT];
  private final int[] allowed = new int[Actions.COUNT];
  private final Random random = new Random(11);
  private final List<Lesson> lessons = new ArrayList<>();

  /**
   * @param tags for each sentence the tags that the parser is to see
   */
  ParseTrainer(List<GoldSentence> sentences, List<Tag[]> tags, KeyMap lexicon) {
    Lexicon known = new Lexicon(lexicon.table());
    for (int i = 0; i < sentences.size(); i++) {
      Chain chain = new Chain(sentences.get(i).surface(), tags.get(i), known);
      lessons.add(new Lesson(chain, new GoldTree(sentences.get(i), tags.get(i), chain)));
    }
  }

  /** Learns, and tells after each round. */
  Learner train(int rounds, ObjIntConsumer<Learner> after) {
    lessons.forEach(this::guide);
    Parser parser = new Parser(learner, moves);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(lessons, random);
      double follow = round == 0 ? 0 : FOLLOW;
      lessons.forEach(l -> learn(l, parser, follow));
      after.accept(learner, round);
    }
    return learner;
  }

  /** Which moves were seen. */
  boolean[] moves() {
    return moves.clone();
  }

  /** A sentence on its way to its tree, with what tells the right move at each point. */
  private record Walk(Configuration now, ParseFeatures filler, Oracle oracle) {}

  /** Goes through a lesson; {@code chosen} picks each move that is not forced. */
  private static void walk(Lesson lesson, ToIntFunction<Walk> chosen) {
    Configuration now = new Configuration(lesson.chain);
    Walk walk = new Walk(now, new ParseFeatures(lesson.chain, now), new Oracle(lesson.gold));
    while (!now.finished()) {
      int forced = Parser.forced(now);
      now.apply(forced < 0 ? chosen.applyAsInt(walk) : forced);
    }
  }

  private void guide(Lesson lesson) {
    walk(
        lesson,
        at -> {
          at.oracle().look(at.now());
          int action = at.oracle().guide(at.now());
          at.filler().fill(features);
          learner.meet(features);
          moves[action] = true;
          return action;
        });
  }

  private void learn(Lesson lesson, Parser parser, double follow) {
    walk(
        lesson,
        at -> {
          at.filler().fill(features);
          Arrays.fill(scores, 0);
          learner.score(features, scores, scores.length);
          at.oracle().look(at.now());
          return decide(parser, at.now(), at.oracle(), follow);
        });
  }

  private int decide(Parser parser, Configuration now, Oracle oracle, double follow) {
    int n = parser.allowed(now, allowed);
    int right = -1;
    int rival = -1;
    for (int i = 0; i < n; i++) {
      int action = allowed[i];
      if (oracle.cost(action) == 0) {
        right = right < 0 || scores[action] > scores[right] ? action : right;
      } else {
        rival = rival < 0 || scores[action] > scores[rival] ? action : rival;
      }
    }
    learner.advance();
    if (right < 0 || rival < 0) {
      return Math.max(right, rival);
    }
    if (scores[rival] + MARGIN >= scores[right]) {
      learner.update(features, right, rival);
    }
    return scores[rival] > scores[right] && random.nextDouble() < follow ? rival : right;
  }
}
