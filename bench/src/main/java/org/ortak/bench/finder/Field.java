package org.ortak.bench.finder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ortak.answer.profile.Register;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Undertaking;

/** Who was told of how often, where, and with whom, for the plain rankers. */
final class Field {

  private static final int MOST = 20_000;
  private final Map<String, Integer> deals = new HashMap<>();
  private final Map<String, Set<String>> partners = new HashMap<>();
  private final Map<String, Set<String>> countries = new HashMap<>();

  private Field(List<Undertaking> undertakings, Register register) {
    for (Undertaking one : undertakings) {
      List<String> firms =
          one.parties().stream()
              .map(Party::entity)
              .filter(key -> !key.startsWith("country:"))
              .distinct()
              .toList();
      for (String firm : firms) {
        deals.merge(firm, 1, Integer::sum);
        partners.computeIfAbsent(firm, key -> new HashSet<>()).addAll(firms);
        Set<String> places = countries.computeIfAbsent(firm, key -> new HashSet<>());
        places.addAll(one.countries());
        register.firm(firm).ifPresent(known -> places.add(known.country()));
      }
    }
  }

  Set<String> firms() {
    return new TreeSet<>(deals.keySet());
  }

  int deals(String firm) {
    return deals.getOrDefault(firm, 0);
  }

  double sameCountry(PlainRanker.Sides sides) {
    return shared(countries, sides).isEmpty() ? 0 : 1;
  }

  double inCommon(PlainRanker.Sides sides) {
    Set<String> shared = shared(partners, sides);
    shared.remove(sides.asker());
    shared.remove(sides.firm());
    return shared.size();
  }

  private static Set<String> shared(Map<String, Set<String>> sets, PlainRanker.Sides sides) {
    Set<String> shared = new HashSet<>(sets.getOrDefault(sides.asker(), Set.of()));
    shared.retainAll(sets.getOrDefault(sides.firm(), Set.of()));
    return shared;
  }

  /** Keeps the field of the last day asked for. */
  static final class Cache {

    private final Register register;
    private LocalDate day = LocalDate.MIN;
    private Optional<Field> field = Optional.empty();

    Cache(Register register) {
      this.register = register;
    }

    Field of(Ledger ledger, LocalDate asked) {
      if (field.isEmpty() || !day.equals(asked)) {
        day = asked;
        field =
            Optional.of(
                new Field(
                    ledger.known(AsOf.latest()).list(Selection.undertakings(), MOST), register));
      }
      return field.orElseThrow();
    }
  }
}
