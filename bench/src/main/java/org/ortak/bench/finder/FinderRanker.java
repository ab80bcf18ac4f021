package org.ortak.bench.finder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.finder.PartnerFinder;
import org.ortak.answer.finder.Wish;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Party;

/** The partner finder. */
record FinderRanker(FinderPack pack) implements Ranker {

  @Override
  public String name() {
    return "finder";
  }

  @Override
  public List<Set<String>> rank(Ledger ledger, Party asker, LocalDate day) {
    Clock clock = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    return new PartnerFinder(ledger, clock, pack)
        .ranked(Wish.of(asker.name()), AsOf.latest()).stream()
            .map(one -> one.profile().keys())
            .toList();
  }
}
