package org.ortak.reading.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.text.Phrases;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/** The words around a number that bear on what it means, by their task. */
final class Cues {

  /** What a word does to the number beside it. */
  enum Task {
    /** Before a number: about, more than. Its meaning is the qualifier. */
    QUALIFIER,
    /** After a number: or more. */
    TRAILING,
    /** Opens a range: between. */
    BETWEEN,
    /** Joins the ends of a range: to. */
    TO,
    /** Opens a change, which is no range: from. */
    FROM,
    JOIN,
    /** Says how often: a year. Its meaning is what the unit takes on. */
    RATE,
    /** Says it from before: annual. */
    PERIODIC,
    PER,
    /** Ends the search for a counted noun. */
    BARRIER,
    SUPERLATIVE,
    /** What a superlative needs before it to be a rank: the. */
    DEFINITE,
    /** Makes a superlative one of several: one of. */
    AMONG,
    /** Comes before a rank: number, ranks. */
    RANKED,
    PLACE,
    /** After a fraction that is a share of something: of. */
    SHARED,
    /** Words that make a fraction no share: quarter of the year. */
    UNSHARED,
    /** Makes a share of two numbers: three in ten. */
    OUT,
    /** Tells without a number that two have the same share: half and half. */
    HALVES,
    /** Before a number that leaves out its unit: doubled to 40. */
    ELIDED,
    OPEN,
    CLOSE,
    OTHERWISE,
    /** The number of a format of cells: 4680. */
    CODE
  }

  private final List<Phrases<String>> phrases;

  Cues(Pack pack, String language) {
    this.phrases = Stream.of(Task.values()).map(task -> new Phrases<String>()).toList();
    for (Row row : pack.rows("numbers-" + language)) {
      if (row.text("kind").equals("cue")) {
        Phrases<String> into =
            phrases.get(Task.valueOf(row.text("task").toUpperCase(Locale.ROOT)).ordinal());
        row.texts("forms").forEach(form -> into.add(form, row.text("means", "")));
      }
    }
  }

  Optional<Match<String>> at(Task task, Pieces pieces, int piece) {
    return phrases.get(task.ordinal()).at(pieces, piece);
  }

  Set<String> firsts(Task task) {
    return phrases.get(task.ordinal()).firsts();
  }

  boolean is(Task task, Pieces pieces, int piece) {
    return at(task, pieces, piece).isPresent();
  }
}
