package org.ortak.answer.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.ledger.resolve.CountryNames;
import org.ortak.ledger.resolve.NameKey;

/** Finds names by the beginnings of their words. */
final class Suggestions {

  /** How many forms are looked at: with few letters most of them begin so. */
  private static final int MOST_SEEN = 20_000;

  /**
   * A name from one of its words on.
   *
   * @param whole whether that word is its first
   */
  private record Word(String form, Suggestion suggestion, boolean whole) {}

  private final List<Word> words;
  private final Map<String, String> names = new HashMap<>();

  private Suggestions(List<Word> words) {
    this.words = words;
  }

  static Suggestions of(Board board) {
    int[] entities = new int[board.entities().size()];
    int[] countries = new int[board.countries().size()];
    int[] subjects = new int[board.subjects().size()];
    for (int i = 0; i < board.size(); i++) {
      add(entities, board.parties(i));
      add(countries, board.countries(i));
      add(subjects, board.products(i));
    }
    Suggestions suggestions = new Suggestions(new ArrayList<>());
    Set<String> persons = board.persons();
    board
        .entities()
        .top(entities, Integer.MAX_VALUE)
        .forEach(one -> suggestions.take(persons.contains(one.key()) ? "person" : "company", one));
    board
        .countries()
        .top(countries, Integer.MAX_VALUE)
        .forEach(one -> suggestions.take("country", country(one)));
    board
        .subjects()
        .top(subjects, Integer.MAX_VALUE)
        .forEach(one -> suggestions.take("product", one));
    suggestions.words.sort(Comparator.comparing(Word::form));
    return suggestions;
  }

  private static Counted country(Counted code) {
    return new Counted(code.key(), CountryNames.english(code.key()), code.count());
  }

  private static void add(int[] counts, int[] values) {
    for (int value : values) {
      counts[value]++;
    }
  }

  private void take(String sort, Counted counted) {
    Suggestion suggestion = new Suggestion(sort, counted.key(), counted.name(), counted.count());
    if (sort.equals("company") || sort.equals("person")) {
      names.put(counted.key(), counted.name());
    }
    String form = NameKey.plain(counted.name());
    words.add(new Word(form, suggestion, true));
    for (int space = form.indexOf(' '); space > 0; space = form.indexOf(' ', space + 1)) {
      words.add(new Word(form.substring(space + 1), suggestion, false));
    }
  }

  Optional<String> name(String entity) {
    return Optional.ofNullable(names.get(entity));
  }

  /** Names that begin so before those of which a later word does, those told of most first. */
  List<Suggestion> of(String beginning, int most) {
    String form = NameKey.plain(beginning);
    if (form.isEmpty()) {
      return List.of();
    }
    Set<Suggestion> found = new LinkedHashSet<>();
    Set<Suggestion> whole = new HashSet<>();
    int first = first(form);
    for (int i = first; i < words.size() && i < first + MOST_SEEN; i++) {
      if (!words.get(i).form().startsWith(form)) {
        break;
      }
      found.add(words.get(i).suggestion());
      if (words.get(i).whole()) {
        whole.add(words.get(i).suggestion());
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparing((Suggestion one) -> !whole.contains(one))
                .thenComparingInt(one -> -one.count())
                .thenComparing(Suggestion::name))
        .limit(most)
        .toList();
  }

  /** The first word that is not before the form. */
  private int first(String form) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).form().compareTo(form) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
