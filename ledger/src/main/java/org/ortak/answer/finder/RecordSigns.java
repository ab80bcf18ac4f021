package org.ortak.answer.finder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.answer.profile.Dealing;
import org.ortak.claim.ClaimType;

/** How much the candidate is told to do, and how it went. */
final class RecordSigns implements Signs {

  private static final int SILENT_YEARS = 2;

  @Override
  public List<Reason> of(Pairing pairing) {
    List<Reason> reasons = new ArrayList<>();
    List<Dealing> deals =
        pairing.candidate().dealings().stream()
            .filter(one -> one.type().isUndertaking() && one.type() != ClaimType.OPENING)
            .toList();
    if (!deals.isEmpty()) {
      long running = deals.stream().filter(Dealing::isRunning).count();
      String count = deals.size() == 1 ? "1 undertaking, " : deals.size() + " undertakings, ";
      reasons.add(
          Reason.of(
              Sign.ACTIVE,
              Signs.grown(deals.size()),
              "takes part in " + count + running + " of them agreed or running"));
    }
    recent(pairing).ifPresent(reasons::add);
    List<Dealing> failed = deals.stream().filter(Dealing::hasFailed).toList();
    if (!failed.isEmpty()) {
      reasons.add(
          Reason.of(
                  Sign.CANCELLED,
                  (double) failed.size() / (deals.size() + 1),
                  failed.size() + " of " + deals.size() + " paused, ended or cancelled")
              .by(Pairing.newest(failed, 1)));
    }
    silent(pairing).ifPresent(reasons::add);
    return reasons;
  }

  private static Optional<Reason> recent(Pairing pairing) {
    return pairing
        .candidate()
        .last()
        .filter(day -> !day.isBefore(pairing.setting().today().minusYears(1)))
        .map((LocalDate day) -> Reason.of(Sign.RECENT, 1, "in the news on " + day));
  }

  private static Optional<Reason> silent(Pairing pairing) {
    return pairing
        .candidate()
        .last()
        .filter(day -> day.isBefore(pairing.setting().today().minusYears(SILENT_YEARS)))
        .map((LocalDate day) -> Reason.of(Sign.SILENT, 1, "no news since " + day));
  }
}
