package org.ortak.bench.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.grammar.Grammar;

/** The model that comes with the library, on sentences of the treebank that it has not seen. */
class TreebankScoresTest {

  private static final Path TEST = Path.of("../../shared/bench/treebank/ewt-test.conllu.gz");

  @Test
  void theModelKeepsItsScoresOnUnseenSentences() throws IOException {
    assumeTrue(Files.exists(TEST), "the treebank is not there, so its scores are not checked");
    List<GoldSentence> sentences =
        Treebank.read(TEST).stream().flatMap(s -> Alignment.of(s).stream()).toList();
    Scores scores = Scores.of(Grammar.load(), sentences);
    assertThat(scores.tags()).as("tags").isGreaterThan(0.94);
    assertThat(scores.heads()).as("heads").isGreaterThan(0.84);
    assertThat(scores.arcs()).as("heads and relations").isGreaterThan(0.80);
    assertThat(scores.lemmas()).as("lemmas").isGreaterThan(0.97);
  }
}
