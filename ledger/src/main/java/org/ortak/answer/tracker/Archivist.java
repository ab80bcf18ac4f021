package org.ortak.answer.tracker;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.resolve.Entity;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Named;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.pack.Once;
import org.ortak.pack.Pack;

/**
 * Gathers the dossier of a name: all that is known of a company, person, country, place, plant or
 * product.
 */
public final class Archivist {

  private static final int SUGGESTIONS = 5;

  /** A shorter word is more likely a name. */
  private static final int SHORTEST_ID = 6;

  private final Ledger ledger;
  private final Tracker tracker;
  private final Once<Pack> pack = new Once<>(Pack::builtIn);

  public Archivist(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.tracker = new Tracker(ledger, clock);
  }

  /** All that is known of it. */
  public Dossier show(String name, AsOf asOf) {
    return show(name, asOf, Integer.MAX_VALUE);
  }

  /**
   * The newest that is known of it.
   *
   * @param most how many undertakings, and how many facts, to tell at most
   */
  public Dossier show(String name, AsOf asOf, int most) {
    Known known = ledger.known(asOf);
    Selection selection = selection(known, name);
    Asked asked = new Asked(known, selection, asOf, most);
    Part undertakings = part(Selection.undertakings(), asked);
    Part facts = part(Selection.facts(), asked);
    if (undertakings.all + facts.all == 0) {
      return byId(known, name, asOf).orElseGet(() -> unknown(known, name));
    }
    Set<Tag> tags = selection.about().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Quoter quoter = new Quoter(ledger, known);
    List<Listed> found =
        Stream.concat(undertakings.listed.stream(), facts.listed.stream()).toList();
    List<Entity> entities = entities(known, tags);
    return new Dossier.Found(
        name,
        entities,
        names(known, entities),
        places(tags, found),
        undertakings.listed.stream().map(quoter::chapter).toList(),
        facts.listed.stream().map(quoter::chapter).toList(),
        undertakings.all + facts.all);
  }

  private static Dossier unknown(Known known, String name) {
    return new Dossier.Unknown(
        name, known.like(name, SUGGESTIONS).stream().map(Named::name).distinct().toList());
  }

  /**
   * The undertaking or fact of a claim, by the beginning of the claim's id; where claims of several
   * begin so, their ids.
   */
  private Optional<Dossier> byId(Known known, String name, AsOf asOf) {
    List<String> claims =
        name.length() < SHORTEST_ID ? List.of() : ledger.claimsBeginning(name, SUGGESTIONS);
    Map<String, Undertaking> told = new LinkedHashMap<>();
    claims.stream()
        .flatMap(claim -> known.telling(claim).stream())
        .forEach(one -> told.putIfAbsent(one.id(), one));
    if (told.size() > 1) {
      return Optional.of(new Dossier.Several(name, List.copyOf(told.keySet())));
    }
    return told.values().stream()
        .findFirst()
        .map(one -> new Quoter(ledger, known).alone(tracker.listed(one, asOf)))
        .map(chapter -> alone(name, chapter));
  }

  private static Dossier alone(String name, Chapter chapter) {
    List<Chapter> one = List.of(chapter);
    boolean undertaking = chapter.listed().undertaking().type().isUndertaking();
    return new Dossier.Found(
        name,
        List.of(),
        Map.of(),
        List.of(),
        undertaking ? one : List.of(),
        undertaking ? List.of() : one,
        1);
  }

  /** By all that the name stands for, else by a plant's owner and its place. */
  private Selection selection(Known known, String name) {
    Selections selections = new Selections(known);
    Selection whole = Selection.all().about(selections.named(name));
    return known.list(whole, 1).isEmpty()
        ? new SiteName(selections, pack.get()).selection(name).orElse(whole)
        : whole;
  }

  private Part part(Selection types, Asked asked) {
    Selection selection = asked.selection.ofTypes(types.types());
    List<Listed> listed =
        asked.known.list(selection, asked.most).stream()
            .map(undertaking -> tracker.listed(undertaking, asked.asOf))
            .toList();
    return new Part(
        listed, listed.size() < asked.most ? listed.size() : asked.known.count(selection));
  }

  /** What is asked about. */
  private record Asked(Known known, Selection selection, AsOf asOf, int most) {}

  /** Some of those that there are, and how many these are. */
  private record Part(List<Listed> listed, int all) {}

  private static List<Entity> entities(Known known, Set<Tag> tags) {
    return tags.stream()
        .filter(tag -> tag.sort() == Tag.Sort.ENTITY)
        .flatMap(tag -> known.entity(tag.key()).stream())
        .toList();
  }

  /** The names of the entities that are not their first one. */
  private static Map<String, String> names(Known known, List<Entity> entities) {
    Map<String, String> names = new HashMap<>();
    for (Entity entity : entities) {
      for (String name : entity.names()) {
        if (!name.equals(entities.getFirst().name())) {
          names.put(name, known.ground(entity, name));
        }
      }
    }
    return names;
  }

  private static List<String> places(Set<Tag> tags, List<Listed> found) {
    return found.stream()
        .flatMap(listed -> listed.undertaking().places().stream())
        .map(place -> place.name())
        .filter(place -> tags.contains(Tag.place(place)))
        .distinct()
        .toList();
  }
}
