package org.ortak.answer.finder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.answer.profile.Dealing;
import org.ortak.answer.profile.Profile;
import org.ortak.answer.profile.Profile.Companion;
import org.ortak.claim.ClaimType;

/** Whom the two deal with: partners in common, kin of partners, others of the same trade. */
final class CompanySigns implements Signs {

  private static final int NAMES = 3;

  @Override
  public List<Reason> of(Pairing pairing) {
    List<Reason> reasons = new ArrayList<>();
    Map<String, Companion> own = pairing.asker().companions();
    Map<String, Companion> theirs = pairing.candidate().companions();
    List<Companion> common =
        theirs.values().stream()
            .filter(one -> own.containsKey(one.key()) && !one.key().startsWith("country:"))
            .toList();
    if (!common.isEmpty()) {
      reasons.add(
          Reason.of(Sign.COMMON, Signs.grown(common.size()), "both deal with " + names(common))
              .by(Pairing.newest(deals(common), 2)));
    }
    related(pairing, own, reasons);
    others(pairing, theirs, reasons);
    alike(pairing, own, reasons);
    return reasons;
  }

  private static void related(Pairing pairing, Map<String, Companion> own, List<Reason> reasons) {
    Set<String> kin = kin(pairing, pairing.candidate());
    List<Companion> related = own.values().stream().filter(one -> kin.contains(one.key())).toList();
    if (!related.isEmpty()) {
      reasons.add(
          Reason.of(
                  Sign.RELATED,
                  Signs.often(related.size()),
                  "kin of " + names(related) + ", a partner of " + pairing.asker().name())
              .by(Pairing.newest(deals(related), 1)));
    }
  }

  /** Parents, daughters and ventures. */
  private static Set<String> kin(Pairing pairing, Profile profile) {
    Set<String> kin = new HashSet<>();
    profile.keys().forEach(key -> kin.addAll(pairing.setting().pack().register().kin(key)));
    profile
        .of(ClaimType.TIE)
        .forEach(tie -> tie.others().forEach(party -> kin.add(party.entity())));
    kin.removeAll(profile.keys());
    return kin;
  }

  /** Deals with firms of the asker's trade: it needs what the asker has, and has it from others. */
  private static void others(Pairing pairing, Map<String, Companion> theirs, List<Reason> reasons) {
    List<Companion> others =
        theirs.values().stream()
            .filter(one -> !pairing.asker().keys().contains(one.key()))
            .filter(one -> pairing.isOfTrade(one.key(), pairing.asker()))
            .toList();
    if (others.isEmpty()) {
      return;
    }
    reasons.add(
        Reason.of(
                Sign.OTHERS,
                Signs.grown(others.size()),
                "deals with others of the trade: " + names(others))
            .by(Pairing.newest(deals(others), 1)));
    List<Dealing> running = deals(others).stream().filter(Dealing::isRunning).toList();
    if (!running.isEmpty()) {
      reasons.add(
          Reason.of(Sign.SOURCE, 1, "has a running deal with " + names(others))
              .by(Pairing.newest(running, 1)));
    }
  }

  /** Of the trade of those that the asker deals with. */
  private static void alike(Pairing pairing, Map<String, Companion> own, List<Reason> reasons) {
    List<Companion> alike =
        own.values().stream()
            .filter(one -> !pairing.candidate().keys().contains(one.key()))
            .filter(one -> pairing.isOfTrade(one.key(), pairing.candidate()))
            .toList();
    if (!alike.isEmpty()) {
      reasons.add(
          Reason.of(
                  Sign.ALIKE,
                  (double) alike.size() / (own.size() + 1),
                  pairing.asker().name() + " deals with others of its trade: " + names(alike))
              .by(Pairing.newest(deals(alike), 1)));
    }
  }

  private static String names(List<Companion> companions) {
    String first =
        companions.stream().limit(NAMES).map(Companion::name).collect(Collectors.joining(", "));
    return companions.size() > NAMES
        ? first + " and " + (companions.size() - NAMES) + " more"
        : first;
  }

  private static List<Dealing> deals(List<Companion> companions) {
    Set<Dealing> deals = new LinkedHashSet<>();
    companions.forEach(one -> deals.addAll(one.deals()));
    return List.copyOf(deals);
  }
}
