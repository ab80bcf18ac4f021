package org.ortak.answer.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.undertaking.Pair;

/** For claims of an entry that is not in the ledger the likest report that they may be one with. */
final class Doubts {

  /**
   * Claims alike by this much may be one: less than waits for a judgement, since who checks a text
   * sees both and decides.
   */
  private static final double LEAST = 0.4;

  private final Ledger ledger;
  private final List<Report> reports;
  private final Entry entry;
  private Optional<Map<String, Pair>> likest = Optional.empty();

  Doubts(Ledger ledger, List<Report> reports, Entry entry) {
    this.ledger = ledger;
    this.reports = reports;
    this.entry = entry;
  }

  /** The claim with the likest report, that one last; empty where none is alike enough. */
  Optional<Pair> of(String claim) {
    if (likest.isEmpty()) {
      likest = Optional.of(weighed());
    }
    return Optional.ofNullable(likest.get().get(claim));
  }

  private Map<String, Pair> weighed() {
    Set<String> own = new HashSet<>(entry.claimIds());
    Map<String, Pair> out = new HashMap<>();
    for (Pair pair : ledger.supposeDoubts(reports, entry, LEAST)) {
      if (own.contains(pair.one()) != own.contains(pair.other())) {
        boolean first = own.contains(pair.one());
        String claim = first ? pair.one() : pair.other();
        String report = first ? pair.other() : pair.one();
        out.putIfAbsent(claim, new Pair(claim, report, pair.likeness()));
      }
    }
    return out;
  }
}
