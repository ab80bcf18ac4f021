package org.ortak.reading.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Edtf;
import org.ortak.claim.Stage;
import org.ortak.claim.When;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.clause.Mood;
import org.ortak.reading.date.DateMention;

/**
 * What around a trigger tells how far an undertaking has come, in coarse signs that unlike words
 * share: the senses and tenses of the verbs above and below it, what describes it, and whether the
 * dates beside it lie before or after the day published. Each sign begins with {@code s:}.
 */
final class StageSigns {

  private static final int REACH = 5;
  private static final int NEAR = 12;
  private static final List<Relation> BELOW =
      List.of(Relation.ACL, Relation.ACL_RELCL, Relation.XCOMP);
  private static final Set<Relation> BESIDE =
      Set.of(Relation.AMOD, Relation.COMPOUND, Relation.ADVMOD, Relation.NUMMOD);

  private static final String TOLD = "s:told:";

  /** The sign of what one firm is to another, told in passing. */
  static final String STANDING = "s:standing";

  /** Stages that only a word of doubt or of an end gives; wherever told alone they stand. */
  private static final Set<String> PLAIN =
      Set.of(
          Stage.CONSIDERED.word(), Stage.PAUSED.word(), Stage.ENDED.word(), Stage.CANCELLED.word());

  private final Scene scene;
  private final Senses senses;
  private final Clauses clauses;
  private final Tree tree;
  private final Draft draft;

  StageSigns(Scene scene, Senses senses, Draft draft) {
    this.scene = scene;
    this.senses = senses;
    this.clauses = scene.clausesAt(draft.trigger());
    this.tree = clauses.tree();
    this.draft = draft;
  }

  void add() {
    int trigger = draft.trigger();
    if (tree.sentence().block() == 0) {
      sign("title");
    }
    draft.stage().ifPresent(stage -> sign("told:" + stage.word()));
    told("t", trigger);
    beside(trigger);
    if (clauses.isVerb(trigger)) {
      verb("v", trigger);
    }
    for (Relation relation : BELOW) {
      clauses.children(trigger, relation).forEach(verb -> verb("b", verb));
    }
    above(trigger);
    sentence();
    near(trigger);
  }

  private void above(int trigger) {
    int at = trigger;
    int depth = clauses.isVerb(trigger) ? 2 : 1;
    for (int step = 0; step < REACH; step++) {
      Relation relation = tree.relation(at);
      at = tree.head(at);
      if (at < 0) {
        return;
      }
      if (clauses.isVerb(at)) {
        verb(depth == 1 ? "v" : "u", at);
        if (depth == 1) {
          sign("as:" + relation);
        }
        depth++;
      } else {
        told("n", at);
        beside(at);
      }
    }
  }

  private void verb(String where, int verb) {
    Mood mood = clauses.mood(verb);
    String tense = mood.tense() + (mood.passive() ? "p" : "");
    sign(where + ":" + tense);
    for (String sense : senses.of(tree.lemma(verb))) {
      sign(where + ":" + sense);
      sign(where + ":" + sense + "/" + tense);
    }
    mood.modal().ifPresent(modal -> sign("modal:" + modal));
    if (mood.negated()) {
      sign("negated");
    }
    if (mood.conditional()) {
      sign("conditional");
    }
    mood.governors().stream().limit(3).forEach(governor -> told("g", governor));
    beside(verb);
    for (int particle : clauses.children(verb, Relation.COMPOUND_PRT)) {
      sign("p:" + tree.lemma(verb) + " " + tree.lemma(particle));
    }
  }

  private void beside(int word) {
    for (int child = tree.nextChild(word, tree.sentence().first() - 1);
        child >= 0;
        child = tree.nextChild(word, child)) {
      if (BESIDE.contains(tree.relation(child))) {
        told("m", child);
      }
    }
  }

  private void sentence() {
    for (int word = tree.sentence().first(); word < tree.sentence().end(); word++) {
      if (scene.mentionAt(word).isEmpty()) {
        told("in", word);
      }
    }
  }

  private void near(int trigger) {
    Optional<LocalDate> published = scene.article().published();
    if (published.isEmpty()) {
      return;
    }
    List<DateMention> dates = scene.datesIn(tree.sentence());
    dates.forEach(date -> sign("date:" + when(date.date(), published.get())));
    dates.stream()
        .filter(date -> apart(date, trigger) <= NEAR)
        .min(Comparator.comparingInt(date -> apart(date, trigger)))
        .ifPresent(date -> sign("near:" + when(date.date(), published.get())));
  }

  private int apart(DateMention date, int trigger) {
    return Math.abs(scene.firstWord(date.span()) - trigger);
  }

  /**
   * Whether all places that tell of it agree, and say that it is in doubt, at rest, over or off, or
   * what one firm is to the other.
   */
  static boolean isPlain(Set<String> signs) {
    List<String> told = signs.stream().filter(sign -> sign.startsWith(TOLD)).toList();
    return told.size() == 1
        && (signs.contains(STANDING) || PLAIN.contains(told.getFirst().substring(TOLD.length())));
  }

  /** The signs that the dates of a claim give. */
  static List<String> dated(Draft draft, Scene scene) {
    List<String> out = new ArrayList<>();
    Optional<LocalDate> published = scene.article().published();
    if (published.isPresent()) {
      for (When when : draft.when()) {
        String told = when(when.date(), published.get());
        out.add("s:when:" + told);
        out.add("s:when:" + when.event().word() + " " + told);
        out.add("s:" + draft.type().word() + "|when:" + when.event().word() + " " + told);
      }
    }
    return out;
  }

  /** Where a date lies against the day published: before it, after it, or about it. */
  static String when(Edtf date, LocalDate published) {
    if (date.first().filter(published::isBefore).isPresent()) {
      return "future";
    }
    Optional<LocalDate> last = date.last();
    if (date.first().isEmpty() && last.filter(published::isBefore).isPresent()) {
      return "future";
    }
    if (last.filter(day -> day.isBefore(published.minusDays(14))).isPresent()) {
      return "past";
    }
    return last.isEmpty() && date.first().isPresent() ? "since" : "now";
  }

  private void told(String where, int word) {
    told(where, tree.lemma(word));
  }

  private void told(String where, String lemma) {
    senses.of(lemma).forEach(sense -> sign(where + ":" + sense));
  }

  private void sign(String sign) {
    draft.sign("s:" + sign);
    draft.sign("s:" + draft.type().word() + "|" + sign);
  }
}
