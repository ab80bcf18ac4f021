package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Place;
import org.ortak.pack.LinearModel;
import org.ortak.pack.Pack;

/**
 * Lets those drafts through whose parties, by the model of links, play their roles. Drafts without
 * signs of a link pass.
 */
final class LinkJudge {

  private static final String FILE = "models/links";

  /** From here on a pair is kept for the judge of confidence. */
  private static final double POSSIBLE = 0.25;

  /** A pair less likely than this at a place is not told there at all. */
  private static final double FAINT = 0.05;

  /** From here on several places, none likely by itself, tell a link together. */
  private static final double TOGETHER = 0.35;

  /** How many places that may tell a link count together. */
  private static final int TELLINGS = 5;

  /** A pair this much less likely than the likeliest at its trigger is dropped. */
  private static final double NEAR_BEST = 0.6;

  /** From here on an organisation may run a site. */
  private static final double LIKELY = 0.3;

  /** The same for who makes a product or whose a figure is: one of many in view, so less sure. */
  private static final double LIKELY_OF_GOODS = 0.18;

  /** No site is told to have more operators than this. */
  private static final int MOST = 3;

  /** From here on an organisation runs a site beside another. */
  private static final double SURE = 0.8;

  /** What one party runs or makes, so that the likeliest of those in view is taken. */
  private static final Set<ClaimType> THINGS =
      Set.of(ClaimType.FACILITY, ClaimType.PRODUCT, ClaimType.INDICATOR);

  private final Map<ClaimType, LinearModel> models = new LinkedHashMap<>();

  LinkJudge(Pack pack) {
    for (ClaimType type : ClaimType.values()) {
      String file = FILE + "-" + type.word();
      if (pack.files().contains(file)) {
        models.put(type, LinearModel.of(pack, file));
      }
    }
  }

  private record Site(int trigger, List<Place> places) {}

  private record Link(ClaimType type, Set<Party> parties) {}

  private record At(ClaimType type, int trigger) {}

  List<Draft> gate(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    Map<Site, List<Draft>> sites = new LinkedHashMap<>();
    Map<At, List<Draft>> pairs = new LinkedHashMap<>();
    Map<Link, List<Draft>> tellings = new LinkedHashMap<>();
    Map<Set<String>, int[]> places = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      if (!models.containsKey(draft.type())) {
        out.add(draft);
        continue;
      }
      double chance = chance(draft, places);
      boolean thing = THINGS.contains(draft.type());
      if (thing && chance >= (draft.type() == ClaimType.FACILITY ? LIKELY : LIKELY_OF_GOODS)) {
        add(sites, new Site(draft.trigger(), draft.places()), draft.link(chance));
      } else if (!thing && chance >= FAINT) {
        Link link = new Link(draft.type(), Set.copyOf(draft.parties()));
        add(tellings, link, draft.likely(chance));
      }
    }
    tellings
        .values()
        .forEach(
            same ->
                told(same)
                    .forEach(draft -> add(pairs, new At(draft.type(), draft.trigger()), draft)));
    sites.values().forEach(site -> out.add(joined(site)));
    pairs.values().forEach(here -> out.addAll(foremost(here)));
    return out;
  }

  /**
   * Of all places that may tell one link those that are likely enough, or the likeliest where
   * together they are; that one is told how likely they make it together.
   */
  private static List<Draft> told(List<Draft> same) {
    same.sort(Comparator.comparingDouble(Draft::linked).reversed());
    double doubt = 1;
    for (Draft draft : same.subList(0, Math.min(TELLINGS, same.size()))) {
      doubt *= 1 - draft.linked();
    }
    Draft best = same.getFirst();
    best.doubted(doubt);
    List<Draft> out = new ArrayList<>();
    for (Draft draft : same) {
      if (draft.linked() >= POSSIBLE || (draft == best && 1 - doubt >= TOGETHER)) {
        out.add(draft);
      }
    }
    return out;
  }

  private static <K> void add(Map<K, List<Draft>> groups, K key, Draft draft) {
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(draft);
  }

  /**
   * Of the pairs at one trigger those that are not far less likely than the likeliest pair; no pair
   * stands both ways round, and nobody alone beside a pair of his.
   */
  private static List<Draft> foremost(List<Draft> pairs) {
    pairs.sort(Comparator.comparingDouble(Draft::linked).reversed());
    List<Draft> out = new ArrayList<>();
    for (Draft draft : pairs) {
      boolean turned = out.stream().anyMatch(other -> other.isTurned(draft));
      boolean part = out.stream().anyMatch(other -> other.parties().containsAll(draft.parties()));
      if (draft.linked() >= best(pairs, draft.parties().size()) * NEAR_BEST && !turned && !part) {
        out.removeIf(other -> draft.parties().containsAll(other.parties()));
        out.add(draft);
      }
    }
    return out;
  }

  /** How likely the likeliest with so many parties is. */
  private static double best(List<Draft> drafts, int parties) {
    return drafts.stream()
        .filter(draft -> draft.parties().size() == parties)
        .mapToDouble(Draft::linked)
        .max()
        .orElse(0);
  }

  /**
   * One site: its likeliest operator, those told in one breath with it, and those beside it that
   * are likely themselves.
   */
  private static Draft joined(List<Draft> site) {
    site.sort(Comparator.comparingDouble(Draft::linked).reversed());
    Draft best = site.getFirst();
    for (Draft other : site.subList(1, site.size())) {
      boolean runs = other.linked() >= SURE || other.isFellowOf(best);
      if (runs && best.parties().size() < MOST) {
        best.takeParties(other);
      }
    }
    return best;
  }

  /**
   * @param places where in the model of their drafts' type the signs of a group are
   */
  private double chance(Draft draft, Map<Set<String>, int[]> places) {
    LinearModel model = models.get(draft.type());
    if (model == null) {
      return 1;
    }
    List<int[]> known = new ArrayList<>();
    boolean signed = !draft.ownSigns().isEmpty();
    for (Set<String> group : draft.sharedSigns()) {
      known.add(places.computeIfAbsent(group, model::places));
      signed |= !group.isEmpty();
    }
    known.add(model.places(draft.ownSigns()));
    return signed ? model.probabilitiesAt(known)[model.classes().indexOf("yes")] : 1;
  }
}
