package org.ortak.bench.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
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

  private final Learner moves = new Learner(4);
  private final Learner relations = new Learner(4);
  private final boolean[] seen = new boolean[Actions.COUNT];
  private final Features features = new Features();
  private final int[] scores = new int[Parser.MOVES];
  private final int[] fits = new int[Actions.COUNT];
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

  /** Learns, and tells the number of each round. */
  void train(int rounds, IntConsumer after) {
    lessons.forEach(this::guide);
    Parser parser = new Parser(moves, relations, seen);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(lessons, random);
      double follow = round == 0 ? 0 : FOLLOW;
      lessons.forEach(l -> learn(l, parser, follow));
      after.accept(round);
    }
  }

  /** What moves are chosen by. */
  Learner moves() {
    return moves;
  }

  /** What relations are chosen by. */
  Learner relations() {
    return relations;
  }

  /** Which actions were seen. */
  boolean[] seen() {
    return seen.clone();
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
          moves.meet(features);
          if (action >= Actions.RIGHT) {
            features.keep(ParseFeatures.RELATION);
            relations.meet(features);
          }
          seen[action] = true;
          return action;
        });
  }

  private void learn(Lesson lesson, Parser parser, double follow) {
    walk(
        lesson,
        at -> {
          at.filler().fill(features);
          Arrays.fill(scores, 0);
          moves.score(features, scores, 0, Parser.MOVES);
          at.oracle().look(at.now());
          int move = decide(at.now(), at.oracle(), follow);
          return move < Parser.RIGHT ? move : relate(parser, at.oracle(), move, follow);
        });
  }

  private int decide(Configuration now, Oracle oracle, double follow) {
    int right = -1;
    int rival = -1;
    for (int move = 0; move < Parser.MOVES; move++) {
      if (!Parser.isAllowed(now, move)) {
        continue;
      }
      if (oracle.cost(move) == 0) {
        right = right < 0 || scores[move] > scores[right] ? move : right;
      } else {
        rival = rival < 0 || scores[move] > scores[rival] ? move : rival;
      }
    }
    moves.advance();
    if (right < 0 || rival < 0) {
      return Math.max(right, rival);
    }
    if (scores[rival] + MARGIN >= scores[right]) {
      moves.update(features, right, rival);
    }
    return scores[rival] > scores[right] && random.nextDouble() < follow ? rival : right;
  }

  /** The action of a move that draws an arc; there is something to learn where the arc is right. */
  private int relate(Parser parser, Oracle oracle, int move, double follow) {
    features.keep(ParseFeatures.RELATION);
    Arrays.fill(fits, 0);
    relations.score(features, fits, 0, fits.length);
    int guess = parser.best(move, fits);
    int right = oracle.action(move);
    if (right < 0 || !seen[right]) {
      return guess;
    }
    relations.advance();
    fits[right] -= MARGIN;
    int rival = parser.best(move, fits);
    if (rival != right) {
      relations.update(features, right, rival);
    }
    return random.nextDouble() < follow ? guess : right;
  }
}
