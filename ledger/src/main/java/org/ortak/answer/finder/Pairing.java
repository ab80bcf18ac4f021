package org.ortak.answer.finder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ortak.answer.profile.Dealing;
import org.ortak.answer.profile.Profile;
import org.ortak.answer.profile.Trade;
import org.ortak.ledger.history.Report;

/** One who looks for a partner, and one who could be it. */
record Pairing(Profile asker, Profile candidate, Setting setting) {

  /**
   * What holds for all candidates.
   *
   * @param seeking what is sought, where it was told
   * @param country where the partner shall be or work, where it was told
   * @param places the countries that the partner shall be of use in
   * @param named the sentences that name somebody in the asker's documents, by key
   * @param today the day that the answer is given for
   */
  record Setting(
      FinderPack pack,
      Optional<Seeking> seeking,
      Optional<String> country,
      Set<String> places,
      Map<String, List<Naming>> named,
      LocalDate today) {

    Setting {
      places = Set.copyOf(places);
    }
  }

  /** What both take part in, newest first. */
  List<Dealing> together() {
    return candidate.dealings().stream().filter(one -> one.isWith(asker.keys())).toList();
  }

  /** The trades of both. */
  Set<Trade> sameTrades() {
    Set<Trade> same = new TreeSet<>(Comparator.comparing(Trade::id));
    same.addAll(asker.trades().keySet());
    same.retainAll(candidate.trades().keySet());
    return same;
  }

  List<Naming> namings() {
    return candidate.keys().stream()
        .flatMap(key -> setting.named().getOrDefault(key, List.of()).stream())
        .toList();
  }

  /** Whether the pack has somebody under a trade of another. */
  boolean isOfTrade(String key, Profile other) {
    return setting.pack().register().firm(key).stream()
        .flatMap(firm -> setting.pack().trades().ofFirm(firm.kind()).stream())
        .anyMatch(other.trades()::containsKey);
  }

  /** The newest reports of some dealings, one each. */
  static List<Report> newest(List<Dealing> dealings, int most) {
    return dealings.stream().limit(most).map(one -> one.undertaking().reports().getLast()).toList();
  }
}
