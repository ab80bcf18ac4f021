package org.ortak.ledger.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ortak.claim.Participant;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Subject;

/**
 * The entities of a set of reports. A participant with an id is that entity; one without is the
 * entity whose id some report gives to the same name, if there is exactly one, else the entity of
 * its name, or of one that is so like it that it is the same ({@link Namesakes}).
 */
public final class ToldEntities implements Entities {

  private final NameKey nameKey;
  private final Namesakes namesakes;
  private final NameVerdicts verdicts;
  private final Map<String, Set<String>> formsByKey = new HashMap<>();
  private final Map<String, String> standing = new HashMap<>();
  private final Map<String, String> judged = new HashMap<>();
  private final Map<String, TreeSet<String>> idsByName = new HashMap<>();
  private final Map<String, Map<String, Integer>> namesByKey = new TreeMap<>();

  private ToldEntities(NameKey nameKey, Namesakes namesakes, NameVerdicts verdicts) {
    this.nameKey = nameKey;
    this.namesakes = namesakes;
    this.verdicts = verdicts;
  }

  public static ToldEntities of(
      List<Report> reports, NameKey nameKey, Namesakes namesakes, NameVerdicts verdicts) {
    ToldEntities entities = new ToldEntities(nameKey, namesakes, verdicts);
    reports.forEach(report -> report.claim().participants().forEach(entities::learnId));
    for (String form : entities.idsByName.keySet()) {
      for (String key : namesakes.keys(form)) {
        entities.formsByKey.computeIfAbsent(key, k -> new TreeSet<>()).add(form);
      }
    }
    entities.join(verdicts.same());
    reports.forEach(report -> report.claim().participants().forEach(entities::learnName));
    return entities;
  }

  /** The key of the entity that takes part. */
  @Override
  public String key(Participant participant) {
    return participant.id().map(this::judged).orElseGet(() -> key(participant.name()));
  }

  /** The key of the entity that a name names. */
  @Override
  public String key(String name) {
    return judged(unjudged(nameKey.of(name)));
  }

  private String unjudged(String form) {
    TreeSet<String> ids = idsByName.get(form);
    if (ids == null || ids.size() > 1) {
      return "name:" + form;
    }
    return ids.size() == 1 ? ids.first() : standsFor(form);
  }

  private String standsFor(String form) {
    String known = standing.get(form);
    if (known == null) {
      String next = Namesakes.standsFor(form, near(form));
      known =
          next.equals("name:" + form) || !next.startsWith("name:")
              ? next
              : unjudged(next.substring("name:".length()));
      standing.put(form, known);
    }
    return known;
  }

  private List<Namesakes.Near> near(String form) {
    return namesakes.keys(form).stream()
        .flatMap(key -> formsByKey.getOrDefault(key, Set.of()).stream())
        .distinct()
        .filter(other -> !other.equals(form) && namesakes.joins(form, other))
        .filter(other -> !verdicts.areDifferent(form, other, nameKey))
        .map(other -> new Namesakes.Near(other, idsByName.getOrDefault(other, new TreeSet<>())))
        .toList();
  }

  @Override
  public Optional<Entity> entity(String key) {
    return Optional.ofNullable(namesByKey.get(key)).map(names -> entity(key, names));
  }

  /** The name that an entity is told by most often. */
  @Override
  public String name(String key) {
    return entity(key).map(Entity::name).orElse(key);
  }

  @Override
  public Collection<Entity> all() {
    List<Entity> all = new ArrayList<>(namesByKey.size());
    namesByKey.forEach((key, names) -> all.add(entity(key, names)));
    return all;
  }

  private String judged(String key) {
    return judged.getOrDefault(key, key);
  }

  private void join(List<Subject.OfNames> same) {
    Groups groups = new Groups();
    same.forEach(names -> groups.joinLeast(key(names.first()), key(names.second())));
    same.stream()
        .flatMap(names -> Stream.of(names.first(), names.second()))
        .map(this::key)
        .distinct()
        .toList()
        .forEach(key -> judged.put(key, groups.root(key)));
  }

  private void learnId(Participant participant) {
    TreeSet<String> ids =
        idsByName.computeIfAbsent(nameKey.of(participant.name()), n -> new TreeSet<>());
    participant.id().ifPresent(ids::add);
  }

  private void learnName(Participant participant) {
    namesByKey
        .computeIfAbsent(key(participant), k -> new HashMap<>())
        .merge(participant.name(), 1, Integer::sum);
  }

  private static Entity entity(String key, Map<String, Integer> counts) {
    Comparator<Map.Entry<String, Integer>> order =
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey());
    List<String> names = counts.entrySet().stream().sorted(order).map(Map.Entry::getKey).toList();
    return new Entity(key, names.getFirst(), names);
  }
}
