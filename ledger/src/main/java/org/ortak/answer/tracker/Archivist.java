package org.ortak.answer.tracker;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.CountryNames;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.resolve.Stories;
import org.ortak.ledger.undertaking.Beliefs;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * Gathers the dossier of a name: all that is known of a company, person, country, place, plant or
 * product.
 */
public final class Archivist {

  private final Ledger ledger;
  private final Tracker tracker;

  public Archivist(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.tracker = new Tracker(ledger, clock);
  }

  public Dossier show(String name, AsOf asOf) {
    Beliefs beliefs = ledger.beliefs(asOf);
    NameFinder finder = new NameFinder(beliefs);
    Asked asked =
        new Asked(
            finder.entities(name),
            finder.places(name),
            finder.subjects(name),
            new CountryNames().code(name));
    List<Listed> found =
        beliefs.undertakings().stream()
            .filter(asked::isIn)
            .sorted(Tracker.newestFirst())
            .map(undertaking -> tracker.listed(undertaking, asOf))
            .toList();
    if (found.isEmpty()) {
      return new Dossier.Unknown(name, finder.suggestions(name));
    }
    Quoter quoter = new Quoter(beliefs.world().stories());
    List<Chapter> undertakings = new ArrayList<>();
    List<Chapter> facts = new ArrayList<>();
    for (Listed listed : found) {
      (listed.undertaking().type().isUndertaking() ? undertakings : facts)
          .add(quoter.chapter(listed));
    }
    return new Dossier.Found(
        name,
        asked.entities().stream()
            .flatMap(key -> beliefs.world().entities().entity(key).stream())
            .toList(),
        asked.placeNames(found),
        undertakings,
        facts);
  }

  /** What the name was taken for. */
  private record Asked(
      Set<String> entities, Set<String> places, Set<String> subjects, Optional<String> country) {

    boolean isIn(Undertaking undertaking) {
      return undertaking.parties().stream().anyMatch(party -> entities.contains(party.entity()))
          || undertaking.places().stream()
              .anyMatch(place -> places.contains(NameKey.plain(place.name())))
          || undertaking.what().stream().anyMatch(what -> subjects.contains(NameKey.plain(what)))
          || country.filter(undertaking.countries()::contains).isPresent();
    }

    List<String> placeNames(List<Listed> found) {
      return found.stream()
          .flatMap(listed -> listed.undertaking().places().stream())
          .map(place -> place.name())
          .filter(place -> places.contains(NameKey.plain(place)))
          .distinct()
          .toList();
    }
  }

  /** Looks up the sentences of reports; each document is read once. */
  private final class Quoter {

    private final Stories stories;
    private final Map<String, Optional<Document>> documents = new HashMap<>();

    Quoter(Stories stories) {
      this.stories = stories;
    }

    Chapter chapter(Listed listed) {
      Comparator<Report> newestFirst =
          Comparator.comparing(Report::said).reversed().thenComparing(Report::id);
      return new Chapter(
          listed,
          listed.undertaking().reports().stream().sorted(newestFirst).map(this::line).toList());
    }

    private Line line(Report report) {
      String document = report.document().id();
      return new Line(
          report.id(),
          document,
          report.document().outlet(),
          report.document().published(),
          report.document().title(),
          report.document().url(),
          !stories.story(document).equals(document),
          report.claim(),
          sentences(report));
    }

    private List<String> sentences(Report report) {
      String text =
          documents
              .computeIfAbsent(report.document().id(), ledger::document)
              .map(Document::text)
              .orElse("");
      return report.claim().evidence().stream()
          .filter(span -> span.end() <= text.length())
          .map(span -> span.of(text))
          .toList();
    }
  }
}
