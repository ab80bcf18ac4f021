package org.ortak.answer.tracker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ortak.ledger.resolve.Entity;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.undertaking.Beliefs;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * Finds what a name as a person types it can stand for: exactly first, without regard to case,
 * accents and legal form; else as the beginning of the words of a name.
 */
final class NameFinder {

  private static final int SUGGESTIONS = 5;
  private static final int LONGEST_SUBJECT = 4;

  private final NameKey nameKey = NameKey.standard();
  private final Map<String, Set<String>> entitiesByName = new TreeMap<>();
  private final Map<String, String> places = new TreeMap<>();
  private final Map<String, String> subjects = new TreeMap<>();
  private final Map<String, String> display = new TreeMap<>();

  NameFinder(Beliefs beliefs) {
    for (Entity entity : beliefs.world().entities().all()) {
      add(entity.key(), entity);
      entity.names().forEach(name -> add(nameKey.of(name), entity));
    }
    beliefs.undertakings().forEach(this::addPlacesAndSubjects);
  }

  private void add(String name, Entity entity) {
    entitiesByName.computeIfAbsent(name, n -> new TreeSet<>()).add(entity.key());
    display.putIfAbsent(name, entity.name());
  }

  private void addPlacesAndSubjects(Undertaking undertaking) {
    undertaking
        .places()
        .forEach(place -> places.putIfAbsent(NameKey.plain(place.name()), place.name()));
    undertaking.what().stream()
        .filter(what -> what.split(" ").length <= LONGEST_SUBJECT)
        .forEach(what -> subjects.putIfAbsent(NameKey.plain(what), what));
  }

  /** The keys of the entities that a name can stand for. */
  Set<String> entities(String name) {
    Set<String> exact = entitiesByName.getOrDefault(nameKey.of(name), Set.of());
    if (!exact.isEmpty() || entitiesByName.containsKey(name)) {
      return exact.isEmpty() ? entitiesByName.getOrDefault(name, Set.of()) : exact;
    }
    return entitiesByName.entrySet().stream()
        .filter(entry -> begins(nameKey.of(name), entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The places that a name can stand for, in the form by which they are compared. */
  Set<String> places(String name) {
    return among(places.keySet(), NameKey.plain(name));
  }

  /**
   * The goods, models and ventures that a name can stand for, in the form by which they are
   * compared.
   */
  Set<String> subjects(String name) {
    return subjects.containsKey(NameKey.plain(name)) ? Set.of(NameKey.plain(name)) : Set.of();
  }

  /** Names that are written much like this one, likest first. */
  List<String> suggestions(String name) {
    String asked = nameKey.of(name);
    int most = Math.max(1, asked.length() / 3);
    Map<String, String> known = new TreeMap<>(places);
    known.putAll(display);
    return known.entrySet().stream()
        .filter(entry -> !entry.getKey().contains(":"))
        .filter(entry -> Spelling.distance(asked, entry.getKey()) <= most)
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<String, String> entry) -> Spelling.distance(asked, entry.getKey())))
        .map(Map.Entry::getValue)
        .distinct()
        .limit(SUGGESTIONS)
        .toList();
  }

  private static Set<String> among(Set<String> names, String asked) {
    if (names.contains(asked)) {
      return Set.of(asked);
    }
    return names.stream()
        .filter(name -> begins(asked, name))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether each word asked for begins a word of the name, in order. */
  private static boolean begins(String asked, String name) {
    if (asked.isEmpty()) {
      return false;
    }
    List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
    for (String word : asked.split(" ")) {
      while (!words.isEmpty() && !words.getFirst().startsWith(word)) {
        words.removeFirst();
      }
      if (words.isEmpty()) {
        return false;
      }
      words.removeFirst();
    }
    return true;
  }
}
