package org.ortak.bench.finder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * One side of a partnership or supply.
 *
 * @param id of the undertaking
 * @param day when it was first told
 * @param asker whose partner is to be found
 * @param partner who it was in the end
 * @param others who else took part, and is neither right nor wrong
 */
record Deal(String id, LocalDate day, Party asker, Party partner, List<Party> others) {

  private static final Set<ClaimType> TYPES = Set.of(ClaimType.PARTNERSHIP, ClaimType.SUPPLY);

  /** All sides of all deals between firms that have a day, by day. */
  static List<Deal> all(Known known) {
    List<Deal> deals = new ArrayList<>();
    for (Undertaking one : known.list(Selection.of(TYPES), Integer.MAX_VALUE)) {
      one.coverage().first().ifPresent(day -> add(one, day, deals));
    }
    deals.sort(
        Comparator.comparing(Deal::day)
            .thenComparing(Deal::id)
            .thenComparing(deal -> deal.asker().entity())
            .thenComparing(deal -> deal.partner().entity()));
    return deals;
  }

  private static void add(Undertaking one, LocalDate day, List<Deal> deals) {
    Map<String, Party> byKey = new LinkedHashMap<>();
    one.parties().stream()
        .filter(party -> !party.entity().startsWith("country:"))
        .forEach(party -> byKey.putIfAbsent(party.entity(), party));
    List<Party> firms = List.copyOf(byKey.values());
    for (Party asker : firms) {
      for (Party partner : firms) {
        if (!asker.entity().equals(partner.entity())) {
          List<Party> others =
              firms.stream()
                  .filter(party -> !party.equals(asker) && !party.equals(partner))
                  .toList();
          deals.add(new Deal(one.id(), day, asker, partner, others));
        }
      }
    }
  }
}
