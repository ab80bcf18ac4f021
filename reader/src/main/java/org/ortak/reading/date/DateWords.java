package org.ortak.reading.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.reading.quantity.Units;
import org.ortak.text.Phrases;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/** The words of dates in one language, by their task ({@code dates-en}). */
final class DateWords {

  private final List<Phrases<Sign>> signs =
      Stream.of(Sign.Kind.values()).map(kind -> new Phrases<Sign>()).toList();
  private final Phrases<Sense> tenses = new Phrases<>();
  private final Set<String> pastEndings = new HashSet<>();
  private final boolean dayFirst;
  private final Units units;
  private final Map<String, Long> kinds;

  DateWords(Pack pack, String language) {
    boolean first = false;
    for (Row row : pack.rows("dates-" + language)) {
      String kind = row.text("kind");
      switch (kind) {
        case "tense" -> addTense(row);
        case "format" -> first = row.flag("day-first");
        default -> addSign(kind, row);
      }
    }
    this.dayFirst = first;
    this.units = new Units(pack, language);
    this.kinds = kindsByFirst();
  }

  private void addTense(Row row) {
    Sense sense = Sense.valueOf(row.text("value").toUpperCase(Locale.ROOT));
    row.texts("forms").forEach(form -> tenses.add(form, sense));
    pastEndings.addAll(row.texts("endings"));
  }

  private void addSign(String kind, Row row) {
    Sign.Kind task = Sign.Kind.of(kind);
    int value =
        task == Sign.Kind.GRAIN
            ? Grain.valueOf(row.text("value").toUpperCase(Locale.ROOT)).ordinal()
            : Integer.parseInt(row.text("value", "0"));
    for (String form : row.texts("forms")) {
      signs.get(task.ordinal()).add(form, new Sign(task, value, Sign.Doubt.NONE));
    }
    for (String form : row.texts("proper")) {
      signs.get(task.ordinal()).add(form, new Sign(task, value, Sign.Doubt.PROPER));
    }
    for (String form : row.texts("doubtful")) {
      signs.get(task.ordinal()).add(form, new Sign(task, value, Sign.Doubt.DOUBTFUL));
    }
  }

  /** For every piece that some word begins with, the kinds that begin so, a bit for each. */
  private Map<String, Long> kindsByFirst() {
    Map<String, Long> kinds = new HashMap<>();
    for (Sign.Kind kind : Sign.Kind.values()) {
      signs
          .get(kind.ordinal())
          .firsts()
          .forEach(first -> kinds.merge(first, kind.bit(), (a, b) -> a | b));
    }
    return Map.copyOf(kinds);
  }

  /** The kinds of word that can begin with the piece, a bit for each. */
  long kindsAt(Pieces pieces, int piece) {
    return kinds.getOrDefault(pieces.lower(piece), 0L);
  }

  /** Whether days stand before months in dates written in figures alone. */
  boolean dayFirst() {
    return dayFirst;
  }

  Optional<Match<Sign>> at(Sign.Kind kind, Pieces pieces, int piece) {
    return signs.get(kind.ordinal()).at(pieces, piece);
  }

  /** Whether what numbers count stands at the piece: jobs, vehicles, tonnes. */
  boolean countedAt(Pieces pieces, int piece) {
    return units.countedAt(pieces, piece);
  }

  boolean is(Sign.Kind kind, Pieces pieces, int piece) {
    return at(kind, pieces, piece).isPresent();
  }

  /** What the piece tells of the time of its clause by a word of its own. */
  Sense word(Pieces pieces, int piece) {
    return tenses.at(pieces, piece).map(Match::value).orElse(Sense.UNKNOWN);
  }

  /** What the piece says of the time of its clause, by a word of its own or by its ending. */
  Sense tense(Pieces pieces, int piece) {
    Sense word = word(pieces, piece);
    if (word != Sense.UNKNOWN) {
      return word;
    }
    String text = pieces.lower(piece);
    for (String ending : pastEndings) {
      if (text.length() > ending.length() + 2 && text.endsWith(ending)) {
        return Sense.PAST;
      }
    }
    return Sense.UNKNOWN;
  }
}
