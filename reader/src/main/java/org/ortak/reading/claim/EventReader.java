package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Event;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/** Tells what happens on a date by the words above it in the tree. */
final class EventReader {

  private record Cue(Event event, Set<String> words, Set<String> nouns) {}

  private static final int REACH = 5;

  private final List<Cue> cues = new ArrayList<>();

  EventReader(Pack pack) {
    for (Row row : pack.rows("cues/events")) {
      cues.add(
          new Cue(
              Vocabulary.event(row, "event"),
              Set.copyOf(row.texts("words")),
              Set.copyOf(row.texts("nouns"))));
    }
  }

  /** The event of the nearest word above {@code date} that tells one. */
  Optional<Event> read(Tree tree, int date) {
    int at = tree.head(date);
    for (int step = 0; step < REACH && at >= 0; step++) {
      Optional<Event> event = at(tree, at);
      if (event.isPresent()) {
        return event;
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  private Optional<Event> at(Tree tree, int word) {
    String lemma = tree.lemma(word);
    for (Cue cue : cues) {
      if (cue.words().contains(lemma)
          && (cue.nouns().isEmpty() || hasNoun(tree, word, cue.nouns()))) {
        return Optional.of(cue.event());
      }
    }
    return Optional.empty();
  }

  private static boolean hasNoun(Tree tree, int word, Set<String> nouns) {
    for (int child = tree.nextChild(word, tree.sentence().first() - 1);
        child >= 0;
        child = tree.nextChild(word, child)) {
      if (nouns.contains(tree.lemma(child))) {
        return true;
      }
    }
    return tree.head(word) >= 0 && nouns.contains(tree.lemma(tree.head(word)));
  }
}
