package org.ortak.bench.finder;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ortak.answer.finder.Candidate;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.finder.PartnerFinder;
import org.ortak.answer.finder.Wish;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;

/** Makes lessons of deals of the past: what the finder saw before each. */
final class Lessons {

  private final FinderPack pack;
  private final List<Lesson> lessons = new ArrayList<>();

  Lessons(FinderPack pack) {
    this.pack = pack;
  }

  List<Lesson> of(List<Entry> entries) throws IOException {
    Replay replay = new Replay(entries);
    Map<LocalDate, List<Deal>> deals =
        Backtest.deals(replay.entries()).stream()
            .collect(Collectors.groupingBy(Deal::day, TreeMap::new, Collectors.toList()));
    replay.run(
        List.copyOf(deals.keySet()),
        (day, ledger) -> deals.getOrDefault(day, List.of()).forEach(deal -> add(deal, ledger)));
    return lessons;
  }

  private void add(Deal deal, Ledger ledger) {
    if (!Places.isKnown(deal.asker(), ledger) || !Places.isKnown(deal.partner(), ledger)) {
      return;
    }
    Clock clock = Clock.fixed(deal.day().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    List<Candidate> ranked =
        new PartnerFinder(ledger, clock, pack).ranked(Wish.of(deal.asker().name()), AsOf.latest());
    Set<String> right = Places.keys(deal.partner(), ledger);
    Set<String> others =
        deal.others().stream()
            .flatMap(one -> Places.keys(one, ledger).stream())
            .collect(Collectors.toSet());
    List<Map<String, Double>> candidates = new ArrayList<>();
    int place = -1;
    for (Candidate candidate : ranked) {
      boolean isRight = candidate.profile().keys().stream().anyMatch(right::contains);
      if (isRight || candidate.profile().keys().stream().noneMatch(others::contains)) {
        place = isRight && place < 0 ? candidates.size() : place;
        candidates.add(Lesson.strengths(candidate));
      }
    }
    if (place >= 0) {
      lessons.add(new Lesson(deal.id(), candidates, place));
    }
  }
}
