package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.Entity;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.NamePair;
import org.ortak.ledger.undertaking.Named;
import org.ortak.ledger.undertaking.Pair;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Related;
import org.ortak.ledger.undertaking.Relations;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Spelling;
import org.ortak.ledger.undertaking.Undertaking;

/** What is known, out of the tables; each question sees one state of them. */
final class StoredKnown implements Known {

  private static final int SEEN_FOR_REVIEW = 400;

  /** How many are made before others have their turn to ask. */
  private static final int TOGETHER = 200;

  private final Reader reader;

  StoredKnown(Reader reader) {
    this.reader = reader;
  }

  @Override
  public List<Undertaking> list(Selection selection, int most) {
    return reader.ask(shelf -> shelf.undertakings(shelf.select(selection, most)));
  }

  @Override
  public int count(Selection selection) {
    return reader.ask(shelf -> shelf.count(selection));
  }

  @Override
  public long[] numbers(Selection selection) {
    return reader.ask(shelf -> shelf.numbers(selection));
  }

  @Override
  public void each(long[] numbers, Visitor visitor) {
    for (int start = 0; start < numbers.length; start += TOGETHER) {
      long[] some = Arrays.copyOfRange(numbers, start, Math.min(numbers.length, start + TOGETHER));
      reader.ask(shelf -> shelf.undertakings(some)).forEach(visitor::take);
    }
  }

  @Override
  public void marks(Marked marked) {
    reader.ask(Shelf::marks).forEach(one -> marked.take(one.number(), one.mark()));
  }

  @Override
  public Map<String, String> names() {
    return reader.ask(shelf -> shelf.entities().names());
  }

  @Override
  public Optional<Undertaking> undertaking(String id) {
    return reader.ask(
        shelf ->
            shelf.undertakings(shelf.byId(id)).stream()
                .filter(undertaking -> undertaking.id().equals(id))
                .findFirst());
  }

  @Override
  public Optional<Undertaking> telling(String claim) {
    return reader.ask(
        shelf -> {
          Optional<Long> number = shelf.telling(claim);
          return number.isEmpty() ? Optional.empty() : shelf.undertaking(number.get());
        });
  }

  @Override
  public List<Undertaking> likely(List<Report> reports) {
    return reader.ask(shelf -> shelf.undertakings(shelf.likely(reports)));
  }

  @Override
  public List<Related> related(Undertaking undertaking) {
    return new Relations(this).of(undertaking);
  }

  @Override
  public List<Named> named(String name) {
    return reader.ask(
        shelf -> {
          Set<Named> all = new LinkedHashSet<>();
          String form = shelf.nameKey().of(name);
          for (String one : new LinkedHashSet<>(List.of(form, NameKey.plain(name)))) {
            all.addAll(shelf.named(one));
          }
          return List.copyOf(all);
        });
  }

  @Override
  public List<Named> beginning(String name) {
    return reader.ask(
        shelf -> {
          String asked = shelf.nameKey().of(name);
          Set<Named> all = new LinkedHashSet<>();
          for (String form : shelf.formsBeginning(asked)) {
            if (Spelling.begins(asked, form)) {
              all.addAll(shelf.named(form));
            }
          }
          return List.copyOf(all);
        });
  }

  @Override
  public List<Named> like(String name, int most) {
    return reader.ask(
        shelf -> {
          String asked = shelf.nameKey().of(name);
          int farthest = Math.max(1, asked.length() / 3);
          Map<String, Integer> near = new HashMap<>();
          for (String form : shelf.forms()) {
            int steps = Spelling.steps(asked, form, farthest);
            if (steps <= farthest) {
              near.put(form, steps);
            }
          }
          Map<Named, Integer> found = new LinkedHashMap<>();
          for (Map.Entry<String, Integer> entry : near.entrySet()) {
            for (Named named : shelf.named(entry.getKey())) {
              found.merge(named, entry.getValue(), Math::min);
            }
          }
          return found.entrySet().stream()
              .sorted(
                  Map.Entry.<Named, Integer>comparingByValue()
                      .thenComparing(entry -> entry.getKey().name()))
              .map(Map.Entry::getKey)
              .limit(most)
              .toList();
        });
  }

  @Override
  public Optional<Entity> entity(String key) {
    return reader.ask(shelf -> shelf.entities().entity(key));
  }

  @Override
  public String story(String document) {
    return reader.ask(shelf -> shelf.story(document));
  }

  /** Of those who take part in what is told newest. */
  @Override
  public List<NamePair> doubtfulNames(int most) {
    List<Undertaking> newest = list(Selection.all(), SEEN_FOR_REVIEW);
    return reader.ask(
        shelf -> {
          Map<String, Entity> told = new LinkedHashMap<>();
          newest.stream()
              .flatMap(undertaking -> undertaking.parties().stream())
              .map(Party::entity)
              .distinct()
              .forEach(key -> shelf.entities().entity(key).ifPresent(one -> told.put(key, one)));
          return shelf
              .doubts()
              .among(told.values(), key -> Failures.unchecked(() -> shelf.near(key)))
              .stream()
              .limit(most)
              .toList();
        });
  }

  @Override
  public String ground(Entity entity, String name) {
    return reader.ask(shelf -> shelf.doubts().ground(entity, name));
  }

  @Override
  public List<Pair> review(int most) {
    List<Undertaking> newest = list(Selection.all(), SEEN_FOR_REVIEW);
    return reader.ask(
        shelf -> {
          Map<Set<String>, Pair> pairs = new HashMap<>();
          for (Undertaking undertaking : newest) {
            Set<String> own =
                undertaking.reports().stream().map(Report::id).collect(Collectors.toSet());
            for (Report report : undertaking.reports()) {
              for (Pair pair : shelf.waiting(report, own)) {
                pairs.putIfAbsent(Set.of(pair.one(), pair.other()), pair);
              }
            }
          }
          return pairs.values().stream()
              .sorted(
                  Comparator.comparingDouble((Pair pair) -> -pair.likeness().score())
                      .thenComparing(Pair::one)
                      .thenComparing(Pair::other))
              .limit(most)
              .toList();
        });
  }

  /** Asks the tables, in one state. */
  interface Reader {
    <T> T ask(Question<T> question);
  }

  /** A question to the tables. */
  interface Question<T> {
    T of(Shelf shelf) throws SQLException;
  }
}
