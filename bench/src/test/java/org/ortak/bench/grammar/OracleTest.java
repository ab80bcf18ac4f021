package org.ortak.bench.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ortak.grammar.Actions;
import org.ortak.grammar.Chain;
import org.ortak.grammar.Configuration;
import org.ortak.grammar.KeyMap;
import org.ortak.grammar.Lexicon;
import org.ortak.grammar.Parser;
import org.ortak.grammar.Tag;

class OracleTest {

  private static final TreebankSentence SENTENCE =
      AlignmentTest.sentence(
          "The firm that built cars in Spain, a start-up, has sold them to us.",
          "The DET DT 2 det",
          "firm NOUN NN 13 nsubj",
          "that PRON WDT 4 nsubj",
          "built VERB VBD 2 acl:relcl",
          "cars NOUN NNS 4 obj",
          "in ADP IN 7 case",
          "Spain PROPN NNP 4 obl",
          ", PUNCT , 10 punct",
          "a DET DT 10 det",
          "start-up NOUN NN 2 appos",
          ", PUNCT , 10 punct",
          "has AUX VBZ 13 aux",
          "sold VERB VBN 0 root",
          "them PRON PRP 13 obj",
          "to ADP IN 16 case",
          "us PRON PRP 13 obl",
          ". PUNCT . 13 punct");

  private final GoldSentence sentence = Alignment.of(SENTENCE).orElseThrow();
  private final Tag[] tags = sentence.tags().toArray(Tag[]::new);
  private final Lexicon nothing = new Lexicon(new KeyMap(new int[0], new int[0]).table());
  private final Chain chain = new Chain(sentence.surface(), tags, nothing);
  private final GoldTree gold = new GoldTree(sentence, tags, chain);

  @Test
  void theGuideDrawsTheTreeOfTheTreebank() {
    Configuration now = new Configuration(chain);
    Oracle oracle = new Oracle(gold);
    while (!now.finished()) {
      int action = Parser.forced(now);
      if (action < 0) {
        oracle.look(now);
        action = oracle.guide(now);
        assertThat(oracle.cost(action)).isZero();
      }
      now.apply(action);
    }
    for (int word = 1; word <= chain.size(); word++) {
      assertThat(now.head(word)).isEqualTo(gold.head[word]);
      assertThat(now.label(word)).isEqualTo(gold.relation[word]);
    }
  }

  @Test
  void everyConfigurationOnTheWayHasAMoveThatCostsNothing() {
    for (int seed = 0; seed < 50; seed++) {
      Configuration now = new Configuration(chain);
      Oracle oracle = new Oracle(gold);
      Random random = new Random(seed);
      while (!now.finished()) {
        int action = Parser.forced(now);
        if (action < 0) {
          oracle.look(now);
          List<Integer> moves = moves(now);
          boolean free = moves.stream().anyMatch(m -> oracle.cost(m) == 0);
          assertThat(free || now.lastChance()).isTrue();
          action = moves.get(random.nextInt(moves.size()));
        }
        now.apply(action);
      }
    }
  }

  private static List<Integer> moves(Configuration now) {
    return IntStream.range(0, Actions.COUNT)
        .filter(
            a ->
                switch (a) {
                  case Actions.SHIFT -> now.canShift();
                  case Actions.REDUCE -> now.canReduce();
                  default -> Actions.isLeft(a) ? now.canLeft() : now.canRight();
                })
        .boxed()
        .toList();
  }
}
