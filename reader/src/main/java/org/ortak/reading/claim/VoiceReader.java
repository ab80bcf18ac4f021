package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Speaker;
import org.ortak.claim.Stance;
import org.ortak.claim.Voice;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;
import org.ortak.text.Sentence;

/**
 * Finds what the parties of an undertaking answer to the news of it: who denies it, who says that
 * nothing is decided, who declines to comment. An answer belongs to all undertakings of the party
 * that the sentences right before it tell.
 */
final class VoiceReader {

  /** How far apart the words of an answer may stand. */
  private static final int REACH = 6;

  private static final int LONGEST = 12;

  /**
   * What tells an answer.
   *
   * @param near how many sentences it may stand behind what it answers
   */
  private record Cue(
      Stance stance,
      Set<String> verbs,
      boolean negated,
      Set<String> about,
      List<String> words,
      int near) {}

  /** An answer, the sentence that tells it, and how many before it may tell what it answers. */
  private record Answer(int sentence, int near, Voice voice) {}

  private final List<Cue> cues = new ArrayList<>();

  /** By the lemma that each begins with. */
  private final Map<String, List<Cue>> starting = new HashMap<>();

  private final WordLists speech;
  private final OfficeFinder offices;

  VoiceReader(Pack pack) {
    this.speech = new WordLists(pack, "cues/speech");
    this.offices = new OfficeFinder(pack);
    for (Row row : pack.rows("cues/voices")) {
      cues.add(
          new Cue(
              Vocabulary.stance(row, "stance"),
              Set.copyOf(row.texts("verbs")),
              row.flag("negated"),
              Set.copyOf(row.texts("about")),
              row.texts("words"),
              (int) row.number("near")));
    }
    for (Cue cue : cues) {
      Set<String> first = cue.words().isEmpty() ? cue.verbs() : Set.of(cue.words().getFirst());
      first.forEach(word -> starting.computeIfAbsent(word, w -> new ArrayList<>()).add(cue));
    }
  }

  /** Adds to the undertakings what their parties answer. */
  void add(Scene scene, List<Draft> drafts) {
    List<Draft> undertakings =
        drafts.stream().filter(draft -> draft.type().isUndertaking()).toList();
    if (undertakings.isEmpty()) {
      return;
    }
    for (Answer answer : answers(scene)) {
      undertakings.stream()
          .filter(draft -> isAnswered(draft, answer) && isNew(draft, answer.voice()))
          .forEach(draft -> draft.voice(answer.voice()));
    }
  }

  private static boolean isAnswered(Draft draft, Answer answer) {
    Speaker who = answer.voice().speaker();
    String body = who.organisation().orElse(who.name());
    boolean before =
        draft.sentences().stream()
            .anyMatch(
                told -> told <= answer.sentence() && answer.sentence() - told <= answer.near());
    return before && draft.parties().stream().anyMatch(party -> party.actor().name().equals(body));
  }

  /** Whether the draft has no such answer of that party yet. */
  private static boolean isNew(Draft draft, Voice voice) {
    return draft.voices().stream()
        .noneMatch(
            told -> told.stance() == voice.stance() && told.speaker().equals(voice.speaker()));
  }

  private List<Answer> answers(Scene scene) {
    List<Hit> hits = new ArrayList<>();
    scene.forEachWord(
        (clauses, word) -> {
          for (Cue cue : starting.getOrDefault(clauses.tree().lemma(word), List.of())) {
            if (tells(clauses, word, cue)) {
              hits.add(new Hit(clauses, word, cue));
              return;
            }
          }
        });
    if (hits.isEmpty()) {
      return List.of();
    }
    Mouths mouths = offices.mouths(speech, scene.words(), scene.clauses(), scene.names());
    hits.sort(
        Comparator.<Hit>comparingInt(hit -> hit.clauses().tree().sentence().index())
            .thenComparingInt(hit -> cues.indexOf(hit.cue())));
    return hits.stream().flatMap(hit -> answer(scene, hit, mouths).stream()).toList();
  }

  /** The words of a cue where they stand. */
  private record Hit(Clauses clauses, int word, Cue cue) {}

  private static boolean tells(Clauses clauses, int word, Cue cue) {
    Tree tree = clauses.tree();
    if (!cue.words().isEmpty()) {
      return follow(tree, word, cue.words());
    }
    return clauses.isVerb(word)
        && clauses.mood(word).negated() == cue.negated()
        && (cue.about().isEmpty() || isAbout(tree, word, cue.about()));
  }

  /** Whether the words stand from this one on, few words between one and the next. */
  private static boolean follow(Tree tree, int from, List<String> lemmas) {
    int at = from;
    for (String lemma : lemmas) {
      int most = at == from && lemma.equals(lemmas.getFirst()) ? from + 1 : at + REACH;
      while (at < Math.min(most, tree.sentence().end()) && !tree.lemma(at).equals(lemma)) {
        at++;
      }
      if (at >= Math.min(most, tree.sentence().end())) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean isAbout(Tree tree, int verb, Set<String> words) {
    for (int at = verb + 1; at < Math.min(tree.sentence().end(), verb + 1 + REACH); at++) {
      if (words.contains(tree.words().lower(at))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Answer> answer(Scene scene, Hit hit, Mouths mouths) {
    Sentence sentence = hit.clauses().tree().sentence();
    boolean said = !hit.cue().words().isEmpty();
    Optional<Speaker> told = scene.speech().at(scene.words().start(hit.word()));
    Optional<Speaker> doer =
        said
            ? told
            : mouths.speaker(hit.clauses(), hit.clauses().agents(hit.word())).or(() -> told);
    Optional<String> condition = said ? Optional.of(words(scene, hit.word())) : Optional.empty();
    return doer.map(
        who ->
            new Answer(
                sentence.index(),
                hit.cue().near(),
                new Voice(who, hit.cue().stance(), condition, List.of(sentence.span()))));
  }

  /** The words from here to the end of their clause. */
  private static String words(Scene scene, int from) {
    Sentence sentence = scene.words().sentenceOf(from);
    int end = from + 1;
    while (end < Math.min(sentence.end(), from + LONGEST) && isInside(scene, end)) {
      end++;
    }
    return scene.words().span(from, end).of(scene.words().text());
  }

  private static boolean isInside(Scene scene, int word) {
    String form = scene.words().word(word);
    boolean mark = !Character.isLetterOrDigit(form.charAt(0)) && !form.equals("-");
    return !mark && scene.treeAt(word).tag(word) != Tag.CC;
  }
}
