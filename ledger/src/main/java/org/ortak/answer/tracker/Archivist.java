package org.ortak.answer.tracker;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.resolve.Entity;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Named;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;
import org.ortak.pack.Pack;

/**
 * Gathers the dossier of a name: all that is known of a company, person, country, place, plant or
 * product.
 */
public final class Archivist {

  private static final int SUGGESTIONS = 5;

  private final Ledger ledger;
  private final Tracker tracker;

  public Archivist(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.tracker = new Tracker(ledger, clock);
  }

  public Dossier show(String name, AsOf asOf) {
    Known known = ledger.known(asOf);
    Selections selections = new Selections(known);
    Selection whole = Selection.all().about(selections.named(name));
    List<Listed> exact = listed(known, whole, asOf);
    Selection asked =
        exact.isEmpty()
            ? new SiteName(selections, Pack.builtIn()).selection(name).orElse(whole)
            : whole;
    List<Listed> found = exact.isEmpty() ? listed(known, asked, asOf) : exact;
    if (found.isEmpty()) {
      return new Dossier.Unknown(
          name, known.like(name, SUGGESTIONS).stream().map(Named::name).distinct().toList());
    }
    Set<Tag> tags = asked.about().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Quoter quoter = new Quoter(ledger, known);
    List<Chapter> undertakings = new ArrayList<>();
    List<Chapter> facts = new ArrayList<>();
    for (Listed listed : found) {
      (listed.undertaking().type().isUndertaking() ? undertakings : facts)
          .add(quoter.chapter(listed));
    }
    return new Dossier.Found(name, entities(known, tags), places(tags, found), undertakings, facts);
  }

  private List<Listed> listed(Known known, Selection selection, AsOf asOf) {
    return known.list(selection, Integer.MAX_VALUE).stream()
        .map(undertaking -> tracker.listed(undertaking, asOf))
        .toList();
  }

  private static List<Entity> entities(Known known, Set<Tag> tags) {
    return tags.stream()
        .filter(tag -> tag.sort() == Tag.Sort.ENTITY)
        .flatMap(tag -> known.entity(tag.key()).stream())
        .toList();
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
