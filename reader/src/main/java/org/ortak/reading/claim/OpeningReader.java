package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Measure;
import org.ortak.claim.OpeningKind;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Sentence;

/**
 * Reads who looks for a partner, supplier, customer, investor or site: a verb or noun of seeking
 * with what is sought.
 */
final class OpeningReader implements ClaimTypeReader {

  private static final double FARTHEST = 3.5;

  private final Frames frames;
  private final FrameReader reader;
  private final Map<OpeningKind, Set<String>> sought = new LinkedHashMap<>();
  private final WordLists words;

  OpeningReader(Pack pack, StageReader stages) {
    this.frames = new Frames(pack, ClaimType.OPENING);
    this.reader = new FrameReader(frames, stages, (role, actor) -> actor.isParty());
    this.words = new WordLists(pack, "cues/opening-words");
    for (Row row : pack.rows("cues/openings")) {
      sought.put(
          (OpeningKind) Vocabulary.kind(row, ClaimType.OPENING, "kind"),
          Set.copyOf(row.texts("nouns")));
    }
  }

  @Override
  public ClaimType type() {
    return ClaimType.OPENING;
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> out = new ArrayList<>();
    for (Draft draft : reader.read(scene)) {
      if (isOver(scene.clausesAt(draft.trigger()), draft.trigger())) {
        continue;
      }
      kind(scene, draft)
          .ifPresent(
              kind -> out.add(draft.kind(kind).stage(Stage.SOUGHT).sign("sought:" + kind.word())));
    }
    return out;
  }

  /** "Has found a way": told as done, and nobody looks for anything any more. */
  private boolean isOver(Clauses clauses, int trigger) {
    Tag tag = clauses.tree().tag(trigger);
    return words.has("ahead", clauses.tree().lemma(trigger))
        && tag.isVerb()
        && tag != Tag.VB
        && tag != Tag.VBG
        && !clauses.mood(trigger).negated();
  }

  private Optional<OpeningKind> kind(Scene scene, Draft draft) {
    Sentence sentence = scene.words().sentenceOf(draft.trigger());
    Clauses clauses = scene.clausesOf(sentence);
    Positions positions = new Positions(clauses);
    Tree tree = clauses.tree();
    for (Frame frame : frames.of(tree.lemma(draft.trigger()))) {
      for (String position : frame.what()) {
        for (int head : positions.heads(draft.trigger(), position)) {
          Optional<OpeningKind> kind = kind(tree.lemma(head));
          if (kind.isPresent()) {
            return kind;
          }
        }
      }
    }
    String lemma = tree.lemma(draft.trigger());
    return invited(clauses, draft)
        .or(() -> nearest(tree, draft.trigger()))
        .or(() -> tree.tag(draft.trigger()).isNoun() ? kind(lemma) : Optional.empty())
        .or(() -> ofGoods(lemma, draft));
  }

  /** A firm that somebody else asks to build or to invest is to be an investor. */
  private Optional<OpeningKind> invited(Clauses clauses, Draft draft) {
    Tree tree = clauses.tree();
    int trigger = draft.trigger();
    boolean invites =
        !draft.parties(Role.TARGET).isEmpty()
            && Stream.of(Relation.XCOMP, Relation.ADVCL, Relation.CCOMP)
                .flatMap(relation -> clauses.children(trigger, relation).stream())
                .anyMatch(
                    verb -> clauses.isInfinitive(verb) && words.has("settles", tree.lemma(verb)));
    return invites ? Optional.of(OpeningKind.INVESTOR) : Optional.empty();
  }

  /** Goods that the pack or the article names are sought of a supplier. */
  private Optional<OpeningKind> ofGoods(String trigger, Draft draft) {
    boolean goods = draft.has(FrameReader.NAMED);
    return goods && words.has("searches", trigger)
        ? Optional.of(OpeningKind.SUPPLIER)
        : Optional.empty();
  }

  /**
   * The kind of what is sought by the nearest noun that tells one, a few steps from the trigger at
   * most.
   */
  private Optional<OpeningKind> nearest(Tree tree, int trigger) {
    Optional<OpeningKind> best = Optional.empty();
    double least = FARTHEST;
    for (int word = tree.sentence().first(); word < tree.sentence().end(); word++) {
      Optional<OpeningKind> kind =
          word != trigger && tree.tag(word).isNoun() ? kind(tree.lemma(word)) : Optional.empty();
      double distance = kind.isPresent() ? Paths.distance(tree, trigger, word) : FARTHEST;
      if (distance < least) {
        least = distance;
        best = kind;
      }
    }
    return best;
  }

  private Optional<OpeningKind> kind(String lemma) {
    return sought.entrySet().stream()
        .filter(entry -> entry.getValue().contains(lemma))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public Optional<Measure> measure(Draft draft, QuantityMention figure) {
    return Figures.sought(figure);
  }

  @Override
  public Optional<Event> event(Draft draft, Optional<Event> told) {
    return told.filter(event -> event == Event.ANNOUNCED || event == Event.CLOSING);
  }

  @Override
  public boolean same(Draft one, Draft other) {
    return one.kind().equals(other.kind())
        && one.parties(Role.SEEKER).equals(other.parties(Role.SEEKER));
  }
}
