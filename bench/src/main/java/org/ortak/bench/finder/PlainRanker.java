package org.ortak.bench.finder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Party;

/**
 * A plain way to rank, to hold the finder against: by one number, then by activity.
 *
 * @param score of a firm for an asker
 */
record PlainRanker(String name, Field.Cache cache, ToDoubleBiFunction<Field, Sides> score)
    implements Ranker {

  /** An asker and a firm. */
  record Sides(String asker, String firm) {}

  /** The three. */
  static List<Ranker> all(Field.Cache cache) {
    return List.of(
        new PlainRanker("most active", cache, (field, sides) -> 0),
        new PlainRanker("same country", cache, Field::sameCountry),
        new PlainRanker("partners in common", cache, Field::inCommon));
  }

  @Override
  public List<Set<String>> rank(Ledger ledger, Party asker, LocalDate day) {
    Field field = cache.of(ledger, day);
    String key =
        ledger.known(AsOf.latest()).named(asker.name()).stream()
            .map(named -> named.tag().key())
            .findFirst()
            .orElse(asker.entity());
    Map<String, Double> scores = new HashMap<>();
    field
        .firms()
        .forEach(firm -> scores.put(firm, score.applyAsDouble(field, new Sides(key, firm))));
    scores.remove(key);
    return scores.keySet().stream()
        .sorted(
            Comparator.comparingDouble((String firm) -> -scores.getOrDefault(firm, 0.0))
                .thenComparing(firm -> -field.deals(firm))
                .thenComparing(Comparator.naturalOrder()))
        .map(Set::of)
        .toList();
  }
}
