package org.ortak.answer.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ortak.answer.profile.Dealing;
import org.ortak.answer.profile.Profile;
import org.ortak.answer.profile.Trade;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.CountryNames;

/** What the two do, and where. */
final class TradeSigns implements Signs {

  /** What only the pack tells counts less than what news tells. */
  private static final double BY_PACK = 0.6;

  @Override
  public List<Reason> of(Pairing pairing) {
    List<Reason> reasons = new ArrayList<>();
    fits(pairing, reasons);
    pairing.setting().seeking().ifPresent(seeking -> wanted(pairing, seeking, reasons));
    place(pairing, reasons);
    rival(pairing, reasons);
    return reasons;
  }

  private static void fits(Pairing pairing, List<Reason> reasons) {
    double best = 0;
    Optional<Trade> by = Optional.empty();
    Optional<Trade> with = Optional.empty();
    for (Trade one : pairing.asker().trades().keySet()) {
      for (Trade other : pairing.candidate().trades().keySet()) {
        double lift = pairing.setting().pack().fits().lift(one, other);
        if (lift > best) {
          best = lift;
          by = Optional.of(one);
          with = Optional.of(other);
        }
      }
    }
    if (with.isPresent() && by.isPresent()) {
      String words = with.get().can() + "; who " + by.get().can() + " often deals with such firms";
      List<Report> shown = shown(pairing.candidate(), with.get());
      reasons.add(Reason.of(Sign.FITS, shown.isEmpty() ? best * BY_PACK : best, words).by(shown));
    }
  }

  private static void wanted(Pairing pairing, Seeking seeking, List<Reason> reasons) {
    Profile candidate = pairing.candidate();
    Optional<Trade> trade = candidate.trades().keySet().stream().filter(seeking::fits).findFirst();
    List<Dealing> acted =
        candidate.dealings().stream()
            .filter(one -> seeking.roles().contains(one.own().word()))
            .toList();
    if (trade.isPresent()) {
      boolean told = !shown(candidate, trade.get()).isEmpty();
      reasons.add(
          Reason.of(
                  Sign.WANTED,
                  told ? 1 : BY_PACK,
                  "sought: " + seeking.word() + "; it " + trade.get().can())
              .by(shown(candidate, trade.get())));
    } else if (!acted.isEmpty()) {
      reasons.add(
          Reason.of(
                  Sign.WANTED,
                  Signs.grown(acted.size()),
                  "sought: "
                      + seeking.word()
                      + "; it was "
                      + acted.getFirst().own().word()
                      + " before")
              .by(Pairing.newest(acted, 1)));
    }
  }

  private static void place(Pairing pairing, List<Reason> reasons) {
    Profile candidate = pairing.candidate();
    Set<String> at =
        candidate.countries().stream()
            .filter(pairing.setting().places()::contains)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!at.isEmpty()) {
      List<Dealing> there =
          candidate.dealings().stream()
              .filter(one -> one.undertaking().countries().stream().anyMatch(at::contains))
              .toList();
      reasons.add(
          Reason.of(
                  Sign.PLACE,
                  there.isEmpty() ? BY_PACK : 1,
                  (there.isEmpty() ? "has its home in " : "is at work in ")
                      + String.join(", ", at.stream().map(CountryNames::english).toList()))
              .by(Pairing.newest(there, 1)));
    }
    if (candidate.home().isPresent() && candidate.home().equals(pairing.asker().home())) {
      reasons.add(
          Reason.of(
              Sign.HOME,
              1,
              "of the same country, " + CountryNames.english(candidate.home().get())));
    }
  }

  private static void rival(Pairing pairing, List<Reason> reasons) {
    Set<Trade> same = pairing.sameTrades();
    if (!same.isEmpty() && same.containsAll(pairing.candidate().trades().keySet())) {
      Trade trade = same.iterator().next();
      reasons.add(
          Reason.of(Sign.RIVAL, 1, "a rival: both " + verb(trade.can()))
              .by(shown(pairing.candidate(), trade)));
    }
  }

  /** "make cells" of "makes cells". */
  private static String verb(String can) {
    return can.replaceFirst("^(\\w+?)s ", "$1 ");
  }

  private static List<Report> shown(Profile profile, Trade trade) {
    return Pairing.newest(profile.trades().getOrDefault(trade, List.of()), 1);
  }
}
