package org.ortak.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.article.Article;
import org.ortak.article.Block;
import org.ortak.article.PostTimes;
import org.ortak.grammar.Grammar;
import org.ortak.grammar.Tree;
import org.ortak.grammar.Unit;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.pack.WordLists;
import org.ortak.reading.claim.ClaimsReader;
import org.ortak.reading.claim.Draft;
import org.ortak.reading.claim.FirstPerson;
import org.ortak.reading.claim.Scene;
import org.ortak.reading.claim.Speech;
import org.ortak.reading.claim.SpeechReader;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.date.DateFinder;
import org.ortak.reading.date.DateMention;
import org.ortak.reading.mention.NameFinder;
import org.ortak.reading.mention.NameLesson;
import org.ortak.reading.mention.NameScan;
import org.ortak.reading.mention.Names;
import org.ortak.reading.quantity.QuantityFinder;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Segmenter;
import org.ortak.text.Words;

/**
 * Reads an article: a pure function of the article and the pack. One reader serves any number of
 * threads.
 */
public final class Reader {

  private static final String LANGUAGE = "en";

  private final Pack pack;
  private final Grammar grammar;
  private final Segmenter segmenter;
  private final WordLists clauseCues;
  private final NameFinder names;
  private final QuantityFinder quantities;
  private final DateFinder dates;
  private final SpeechReader speech;
  private final FirstPerson firstPerson;
  private final ClaimsReader claims;

  public Reader(Pack pack, Grammar grammar) {
    this.pack = pack;
    this.grammar = grammar;
    this.segmenter = new Segmenter(abbreviations(pack));
    this.clauseCues = new WordLists(pack, Clauses.CUES);
    this.names = new NameFinder(pack, grammar::knows);
    this.quantities = new QuantityFinder(pack);
    this.dates = new DateFinder(pack);
    this.speech = new SpeechReader(pack);
    this.firstPerson = new FirstPerson(pack);
    this.claims = new ClaimsReader(pack);
  }

  /** A reader with the pack and the grammar that come with the program. */
  public static Reader builtIn() {
    return new Reader(Pack.builtIn(), Grammar.load());
  }

  public Reading read(Article article) {
    if (!article.language().equals(LANGUAGE)) {
      return Reading.unread(article, "language " + article.language());
    }
    Scene scene = scene(article);
    return new Reading(
        article,
        Optional.empty(),
        claims.read(scene),
        scene.names(),
        scene.quantities(),
        scene.dates());
  }

  /**
   * What the article might say, before it is judged: the training of the reader's models looks at
   * it.
   */
  public List<Draft> candidates(Article article) {
    return claims.candidates(scene(article));
  }

  /** What the article shows of its names: the training of the models of names looks at it. */
  public List<NameLesson> nameLessons(Article article) {
    NameScan scan = names.scan(words(article));
    return names.lessons(scan, trees(scan));
  }

  private Words words(Article article) {
    return segmenter.segment(article.text(), article.blocks().stream().map(Block::span).toList());
  }

  /** The trees of a text whose names, found by their shape and their words, are one noun each. */
  private List<Tree> trees(NameScan scan) {
    Words words = scan.words();
    List<Tree> tagged =
        words.sentences().stream().map(sentence -> grammar.tagged(words, sentence)).toList();
    Map<Integer, List<Unit>> units = new HashMap<>();
    for (Unit unit : names.units(scan, tagged)) {
      units
          .computeIfAbsent(words.sentenceOf(unit.first()).index(), s -> new ArrayList<>())
          .add(unit);
    }
    return tagged.stream()
        .map(tree -> grammar.parse(tree, units.getOrDefault(tree.sentence().index(), List.of())))
        .toList();
  }

  /** What is found in an article before its claims are read. */
  public Scene scene(Article article) {
    Words words = words(article);
    NameScan scan = names.scan(words);
    List<Tree> trees = trees(scan);
    List<Clauses> clauses = trees.stream().map(tree -> new Clauses(tree, clauseCues)).toList();
    Names found = names.find(scan, trees);
    List<QuantityMention> figures = quantities.find(words);
    List<DateMention> days = days(article, words, new ClauseTime(words, clauses));
    Speech spoken = speech.read(words, clauses, found);
    Names meant = firstPerson.in(words, found, spoken);
    return new Scene(article, pack, words, clauses, meant, figures, days, spoken);
  }

  /** The dates that the article tells, those in a post of a live blog from the post's own day. */
  private List<DateMention> days(Article article, Words words, ClauseTime sense) {
    PostTimes posts = new PostTimes(article);
    return dates.find(words, posts::dayAt, sense).stream()
        .filter(day -> !posts.covers(day.span()))
        .toList();
  }

  private static Set<String> abbreviations(Pack pack) {
    Set<String> out = new LinkedHashSet<>();
    for (Row row : pack.rows("abbreviations")) {
      out.addAll(row.texts("word"));
    }
    return out;
  }
}
