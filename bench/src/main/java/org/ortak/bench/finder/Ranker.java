package org.ortak.bench.finder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.undertaking.Party;

/** A way to rank partners for somebody. */
interface Ranker {

  String name();

  /**
   * The keys of the candidates, best first.
   *
   * @param ledger what was known before that day
   */
  List<Set<String>> rank(Ledger ledger, Party asker, LocalDate day);
}
