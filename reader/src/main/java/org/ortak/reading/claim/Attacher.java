package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Measure;
import org.ortak.claim.Quantity;
import org.ortak.claim.When;
import org.ortak.grammar.Tree;
import org.ortak.reading.date.DateMention;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Sentence;
import org.ortak.text.Span;

/**
 * Gives each figure and each date of a sentence to the draft that is nearest to it in the tree, of
 * those that can take it.
 */
final class Attacher {

  private static final double FARTHEST = 14;

  private final Scene scene;
  private final Map<ClaimType, ClaimTypeReader> readers;
  private final EventReader events;
  private final Map<Integer, List<Draft>> bySentence = new HashMap<>();

  Attacher(
      Scene scene,
      Map<ClaimType, ClaimTypeReader> readers,
      EventReader events,
      List<Draft> drafts) {
    this.scene = scene;
    this.readers = readers;
    this.events = events;
    for (Draft draft : drafts) {
      int sentence = scene.words().sentenceOf(draft.trigger()).index();
      bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(draft);
    }
  }

  void attach() {
    for (QuantityMention figure : scene.quantities()) {
      attach(figure);
    }
    for (DateMention date : scene.dates()) {
      attach(date);
    }
  }

  private ClaimTypeReader reader(Draft draft) {
    ClaimTypeReader reader = readers.get(draft.type());
    if (reader == null) {
      throw new IllegalStateException("no reader for " + draft.type());
    }
    return reader;
  }

  private void attach(QuantityMention figure) {
    int word = scene.firstWord(figure.span());
    nearest(word, draft -> reader(draft).measure(draft, figure).isPresent())
        .forEach(
            draft -> {
              Measure measure = reader(draft).measure(draft, figure).orElseThrow();
              draft.quantity(quantity(measure, figure));
            });
  }

  private static Quantity quantity(Measure measure, QuantityMention figure) {
    String unit = figure.unit();
    if (measure == Measure.CAPACITY
        && (unit.equals("GWh")
            || unit.equals("vehicles")
            || unit.equals("units")
            || unit.equals("t"))) {
      unit = unit + "/yr";
    }
    return new Quantity(measure, figure.value(), figure.upper(), unit, figure.qualifier(), false);
  }

  private void attach(DateMention date) {
    int word = scene.firstWord(date.span());
    Optional<Event> told = events.read(scene.treeAt(word), head(date.span()));
    nearest(word, draft -> reader(draft).event(draft, told).isPresent())
        .forEach(
            draft ->
                draft.when(When.of(reader(draft).event(draft, told).orElseThrow(), date.date())));
  }

  /** The word of the span that hangs outside it. */
  private int head(Span span) {
    int first = scene.firstWord(span);
    Tree tree = scene.treeAt(first);
    int end = first;
    while (end < tree.sentence().end() && scene.words().start(end) < span.end()) {
      end++;
    }
    for (int word = first; word < end; word++) {
      if (tree.head(word) < first || tree.head(word) >= end) {
        return word;
      }
    }
    return first;
  }

  private List<Draft> nearest(int word, Predicate<Draft> takes) {
    Sentence sentence = scene.words().sentenceOf(word);
    Tree tree = scene.treeAt(word);
    List<Draft> best = new ArrayList<>();
    double least = FARTHEST;
    for (Draft draft : bySentence.getOrDefault(sentence.index(), List.of())) {
      double distance = Paths.distance(tree, draft.trigger(), word);
      if (distance <= least && takes.test(draft)) {
        if (distance < least) {
          best.clear();
        }
        least = distance;
        best.add(draft);
      }
    }
    return best;
  }
}
