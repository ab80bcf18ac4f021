package org.ortak.answer.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ortak.answer.profile.Profile;
import org.ortak.answer.profile.Profiler;

/** Puts candidates in an order by what speaks for and against them. */
final class Ranking {

  private static final int OF_EACH = 25;
  private static final int REPORTS = 3_000;
  private static final Set<String> NO_PARTNERS = Set.of("media", "association");

  private final FinderPack pack;
  private final Profiler profiler;
  private final List<Signs> signs = Signs.all();

  Ranking(FinderPack pack, Profiler profiler) {
    this.pack = pack;
    this.profiler = profiler;
  }

  /**
   * @param names of those to look at, by key, likeliest first
   */
  List<Candidate> rank(Profile asker, Pairing.Setting setting, Map<String, String> names) {
    List<Candidate> candidates = new ArrayList<>();
    int reports = 0;
    for (Map.Entry<String, String> entry : names.entrySet()) {
      if (reports < REPORTS && mayBePartner(entry.getKey())) {
        Profile profile = profiler.profile(Set.of(entry.getKey()), entry.getValue(), OF_EACH);
        reports +=
            profile.dealings().stream().mapToInt(one -> one.undertaking().reports().size()).sum();
        if (isFirm(profile)) {
          candidates.add(weigh(new Pairing(asker, profile, setting)));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate one) -> -one.points())
            .thenComparing(one -> one.profile().name()));
    return candidates;
  }

  private boolean mayBePartner(String key) {
    return pack.register().firm(key).filter(firm -> NO_PARTNERS.contains(firm.kind())).isEmpty();
  }

  private boolean isFirm(Profile profile) {
    return profile.isActor()
        || profile.keys().stream().anyMatch(key -> pack.register().firm(key).isPresent());
  }

  private Candidate weigh(Pairing pairing) {
    List<Reason> reasons = new ArrayList<>();
    for (Signs some : signs) {
      for (Reason reason : some.of(pairing)) {
        reasons.add(reason.weighed(pack.weights().of(reason.sign().word())));
      }
    }
    return Candidate.of(pairing.candidate(), reasons);
  }
}
