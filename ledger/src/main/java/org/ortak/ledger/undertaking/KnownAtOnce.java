package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.claim.Claim;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.Entity;
import org.ortak.ledger.resolve.NameKey;

/** What is known, out of beliefs that were all worked out at once. */
public final class KnownAtOnce implements Known {

  private final NameKey nameKey = NameKey.standard();
  private final Beliefs beliefs;
  private final Supplier<List<Pair>> waiting;
  private final NameDoubts doubts;
  private final List<Undertaking> newestFirst;
  private final Map<String, Undertaking> byId = new HashMap<>();
  private final Map<String, Undertaking> byClaim = new HashMap<>();
  private final Map<String, Set<Named>> byName = new TreeMap<>();

  /**
   * @param waiting the pairs that wait for a judgement
   */
  public KnownAtOnce(Beliefs beliefs, Supplier<List<Pair>> waiting, NameDoubts doubts) {
    this.beliefs = beliefs;
    this.doubts = doubts;
    this.waiting = waiting;
    this.newestFirst = beliefs.undertakings().stream().sorted(Undertaking.newestFirst()).toList();
    Set<Tag> told = new HashSet<>();
    for (Undertaking undertaking : newestFirst) {
      Outline outline = undertaking.outline();
      byId.put(undertaking.id(), undertaking);
      undertaking.reports().forEach(report -> byClaim.put(report.id(), undertaking));
      Tags.named(outline).forEach(named -> add(named.tag().key(), named));
      told.addAll(Tags.of(outline));
    }
    for (Entity entity : beliefs.world().entities().all()) {
      Named named = new Named(Tag.entity(entity.key()), entity.name());
      // who is named only in what a judgement joined to other claims takes part in nothing
      if (told.contains(named.tag())) {
        entity.names().forEach(name -> add(nameKey.of(name), named));
      }
    }
  }

  private void add(String name, Named named) {
    Comparator<Named> order =
        Comparator.comparing((Named one) -> one.tag().sort()).thenComparing(one -> one.tag().key());
    byName.computeIfAbsent(name, n -> new TreeSet<>(order)).add(named);
  }

  @Override
  public List<Undertaking> list(Selection selection, int most) {
    return taken(selection).limit(most).toList();
  }

  @Override
  public int count(Selection selection) {
    return (int) taken(selection).count();
  }

  @Override
  public long[] numbers(Selection selection) {
    return taken(selection).mapToLong(KnownAtOnce::number).toArray();
  }

  @Override
  public void each(long[] numbers, Visitor visitor) {
    Set<Long> wanted = new HashSet<>();
    for (long number : numbers) {
      wanted.add(number);
    }
    for (Undertaking undertaking : newestFirst) {
      if (wanted.contains(number(undertaking))) {
        visitor.take(number(undertaking), undertaking);
      }
    }
  }

  @Override
  public void marks(Marked marked) {
    newestFirst.forEach(one -> marked.take(number(one), number(one)));
  }

  @Override
  public Map<String, String> names() {
    return beliefs.world().entities().all().stream()
        .collect(Collectors.toMap(Entity::key, Entity::name));
  }

  /** Made of all that is told, so that another telling has another number. */
  private static long number(Undertaking undertaking) {
    return Long.parseUnsignedLong(undertaking.id().substring(0, 8), 16) << 32
        ^ undertaking.hashCode();
  }

  private Stream<Undertaking> taken(Selection selection) {
    return newestFirst.stream()
        .filter(undertaking -> Tags.takes(selection, undertaking))
        .filter(one -> selection.after().stream().allMatch(place -> place.isBefore(one)));
  }

  @Override
  public Optional<Undertaking> undertaking(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<Undertaking> telling(String claim) {
    return Optional.ofNullable(byClaim.get(claim));
  }

  /** Those of one type with a party in common, of which the others are some. */
  @Override
  public List<Undertaking> likely(List<Report> reports) {
    return newestFirst.stream()
        .filter(one -> reports.stream().anyMatch(report -> sharesParty(one, report.claim())))
        .toList();
  }

  private boolean sharesParty(Undertaking undertaking, Claim claim) {
    Set<String> keys =
        claim.participants().stream()
            .map(beliefs.world().entities()::key)
            .collect(Collectors.toSet());
    return undertaking.type() == claim.type()
        && undertaking.parties().stream().anyMatch(party -> keys.contains(party.entity()));
  }

  @Override
  public List<Related> related(Undertaking undertaking) {
    return new Relations(this).of(undertaking);
  }

  @Override
  public List<Named> named(String name) {
    Set<Named> all = new LinkedHashSet<>();
    Stream.of(nameKey.of(name), NameKey.plain(name), name)
        .flatMap(form -> byName.getOrDefault(form, Set.of()).stream())
        .forEach(all::add);
    return List.copyOf(all);
  }

  @Override
  public List<Named> beginning(String name) {
    String asked = nameKey.of(name);
    return byName.entrySet().stream()
        .filter(entry -> Spelling.begins(asked, entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .toList();
  }

  @Override
  public List<Named> like(String name, int most) {
    String asked = nameKey.of(name);
    int farthest = Math.max(1, asked.length() / 3);
    Map<Named, Integer> found = new HashMap<>();
    byName.forEach(
        (form, all) -> {
          int steps = Spelling.steps(asked, form, farthest);
          if (steps <= farthest) {
            all.forEach(named -> found.merge(named, steps, Math::min));
          }
        });
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<Named, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().name()))
        .map(Map.Entry::getKey)
        .limit(most)
        .toList();
  }

  @Override
  public Optional<Entity> entity(String key) {
    return beliefs.world().entities().entity(key);
  }

  @Override
  public String story(String document) {
    return beliefs.world().stories().story(document);
  }

  @Override
  public List<NamePair> doubtfulNames(int most) {
    Collection<Entity> all = beliefs.world().entities().all();
    Map<String, Set<Entity>> byKey = new HashMap<>();
    for (Entity entity : all) {
      doubts
          .keys(entity)
          .forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(entity));
    }
    return doubts.among(all, key -> byKey.getOrDefault(key, Set.of())).stream()
        .limit(most)
        .toList();
  }

  @Override
  public String ground(Entity entity, String name) {
    return doubts.ground(entity, name);
  }

  @Override
  public List<Pair> review(int most) {
    return new ArrayList<>(waiting.get()).stream().limit(most).toList();
  }
}
