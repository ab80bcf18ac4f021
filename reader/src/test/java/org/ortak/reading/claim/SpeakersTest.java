package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Block;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.claim.Speaker;
import org.ortak.grammar.Grammar;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.NameFinder;
import org.ortak.reading.mention.Names;
import org.ortak.text.Segmenter;
import org.ortak.text.Words;

/** Who says what, in sentences about firms and persons that do not exist. */
final class SpeakersTest {

  private static final Pack PACK = Pack.builtIn();
  private static final WordLists CUES = new WordLists(PACK, Clauses.CUES);
  private static final Grammar GRAMMAR = Grammar.load();
  private static final NameFinder NAMES = new NameFinder(PACK);
  private static final SpeechReader SPEECH = new SpeechReader(PACK);

  /** Who says the word {@code at} in the text. */
  private static Optional<Speaker> speaker(String text, String at) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    Article article =
        (Article) new ArticleReader(PACK).take(new Page("news.md", Format.MARKDOWN, bytes));
    Words words =
        new Segmenter(Set.of())
            .segment(article.text(), article.blocks().stream().map(Block::span).toList());
    List<Tree> trees =
        words.sentences().stream().map(sentence -> GRAMMAR.parse(words, sentence)).toList();
    Names names = NAMES.find(NAMES.scan(words), trees);
    List<Clauses> clauses = trees.stream().map(tree -> new Clauses(tree, CUES)).toList();
    return SPEECH.read(words, clauses, names).at(article.text().indexOf(at));
  }

  @Test
  void aVerbOfSayingAtTheEndCarriesTheWholeSentence() {
    assertThat(
            speaker(
                "Voltora Energy will build a plant near Lund, chief executive Lisa Brandt said on"
                    + " Friday.",
                "plant"))
        .contains(
            new Speaker(
                "Lisa Brandt", Optional.of("chief executive"), Optional.of("Voltora Energy")));
  }

  @Test
  void reportedSpeechGoesOnInTheParagraph() {
    assertThat(
            speaker(
                "Voltora Energy is looking for a site, Lisa Brandt, its chief executive, said. The"
                    + " factory would employ 500 people.",
                "factory"))
        .map(Speaker::name)
        .contains("Lisa Brandt");
  }

  @Test
  void peopleWithoutANameAreToldByTheFullestPhrase() {
    assertThat(
            speaker(
                "Voltora Energy is in talks with Celis Motors, sources said. A plant is planned,"
                    + " said two people with knowledge of the matter.",
                "talks"))
        .map(Speaker::name)
        .contains("people with knowledge of the matter");
  }

  @Test
  void theArticleItselfHasNoSpeaker() {
    assertThat(speaker("Voltora Energy has opened a plant near Lund.", "plant")).isEmpty();
  }

  @Test
  void theAnswersOfAnInterviewAreTheGuests() {
    assertThat(
            speaker(
                "Lisa Brandt, chief executive of Voltora Energy, on her plans.\n\nWhat comes"
                    + " next?\n\nA second plant.\n\nWhere will it be?\n\nIn Poland.\n\nAnd"
                    + " when?\n\nIn 2027.",
                "second"))
        .map(Speaker::name)
        .contains("Lisa Brandt");
  }
}
