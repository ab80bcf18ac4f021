package org.ortak.ledger.undertaking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.ledger.resolve.Entity;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.resolve.NameLikeness;
import org.ortak.ledger.resolve.NameVerdicts;
import org.ortak.ledger.resolve.Namesakes;

/**
 * Finds entities whose names are alike, yet not enough to be joined, and tells on what it rests
 * that names were joined.
 */
public final class NameDoubts {

  private static final String BARE = "name:";
  private static final String COUNTRY = "country:";

  private final Namesakes namesakes;
  private final Thresholds thresholds;
  private final NameVerdicts verdicts;
  private final NameKey nameKey;

  NameDoubts(Namesakes namesakes, Thresholds thresholds, NameVerdicts verdicts, NameKey nameKey) {
    this.namesakes = namesakes;
    this.thresholds = thresholds;
    this.verdicts = verdicts;
    this.nameKey = nameKey;
  }

  /** Finds entities by the keys of their names. */
  public interface Near {
    Collection<Entity> under(String key);
  }

  /**
   * The pairs of some entities with others that wait for a judgement, likest first. Two that are
   * known by ids are two.
   */
  public List<NamePair> among(Collection<Entity> some, Near near) {
    Map<Set<String>, NamePair> pairs = new HashMap<>();
    Map<String, Collection<Entity>> found = new HashMap<>();
    for (Entity one : some) {
      for (String name : one.names()) {
        Map<String, Entity> others = new LinkedHashMap<>();
        for (String key : namesakes.keys(nameKey.of(name))) {
          found
              .computeIfAbsent(key, near::under)
              .forEach(other -> others.putIfAbsent(other.key(), other));
        }
        for (Entity other : others.values()) {
          if (mayBeOne(one, other)) {
            likest(one, name, other)
                .ifPresent(
                    pair ->
                        pairs.merge(Set.of(one.key(), other.key()), pair, NameDoubts::likelier));
          }
        }
      }
    }
    return pairs.values().stream()
        .sorted(
            Comparator.comparingDouble((NamePair pair) -> -pair.likeness().score())
                .thenComparing(NamePair::name)
                .thenComparing(NamePair::another))
        .toList();
  }

  /** The keys by which an entity is found. */
  Set<String> keys(Entity entity) {
    Set<String> keys = new LinkedHashSet<>();
    entity.names().forEach(name -> keys.addAll(namesakes.keys(nameKey.of(name))));
    return keys;
  }

  private static boolean mayBeOne(Entity one, Entity other) {
    boolean bare = one.key().startsWith(BARE) || other.key().startsWith(BARE);
    return bare
        && !one.key().equals(other.key())
        && !one.key().startsWith(COUNTRY)
        && !other.key().startsWith(COUNTRY);
  }

  /** Where one of its names was judged to name another, the two are two. */
  private Optional<NamePair> likest(Entity one, String name, Entity other) {
    Optional<NamePair> likest = Optional.empty();
    for (String another : other.names()) {
      NameLikeness likeness = namesakes.compare(nameKey.of(name), nameKey.of(another));
      if (verdicts.areDifferent(nameKey.of(name), nameKey.of(another), nameKey)) {
        return Optional.empty();
      }
      if (likeness.score() >= thresholds.review() && likeness.score() < thresholds.join()) {
        NamePair pair = new NamePair(one, other, name, another, likeness);
        likest = Optional.of(likest.map(known -> likelier(known, pair)).orElse(pair));
      }
    }
    return likest;
  }

  private static NamePair likelier(NamePair one, NamePair other) {
    return other.likeness().score() > one.likeness().score() ? other : one;
  }

  /** On what it rests that a name is one of an entity's. */
  public String ground(Entity entity, String name) {
    String form = nameKey.of(name);
    String otherwise =
        entity.key().startsWith(BARE) || isJudged(form) ? "judged to be one" : "the same id";
    return entity.names().stream()
        .filter(other -> !other.equals(name))
        .map(other -> namesakes.compare(form, nameKey.of(other)))
        .filter(likeness -> likeness.score() >= thresholds.join())
        .max(Comparator.comparingDouble(NameLikeness::score))
        .map(NameLikeness::reason)
        .orElse(otherwise);
  }

  private boolean isJudged(String form) {
    return verdicts.same().stream()
        .anyMatch(
            names ->
                nameKey.of(names.first()).equals(form) || nameKey.of(names.second()).equals(form));
  }
}
