package org.ortak.ledger.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ortak.ledger.history.Heading;
import org.ortak.ledger.history.Sketch;

/**
 * Groups of near copies: documents with half of their runs of words in common, and the versions of
 * one address. A story counts as one source; its id is the id of the document that told it first.
 */
public final class Stories {

  /** The share of runs of words that copies have in common. */
  public static final double COPY = 0.5;

  /** How many numbers of a sketch make a band; copies share one. */
  public static final int BAND = 4;

  private final Map<String, String> storyByDocument;
  private final UnaryOperator<String> storyOf;

  private Stories(Map<String, String> storyByDocument, UnaryOperator<String> storyOf) {
    this.storyByDocument = storyByDocument;
    this.storyOf = storyOf;
  }

  public static Stories of(List<Heading> headings, List<Sketch> sketches) {
    Groups groups = new Groups();
    Map<String, String> byAddress = new HashMap<>();
    for (Heading heading : headings) {
      heading
          .address()
          .ifPresent(
              address -> join(groups, byAddress.putIfAbsent(address, heading.id()), heading.id()));
    }
    joinCopies(groups, sketches);
    Map<String, String> told = named(groups, headings);
    return new Stories(told, document -> told.getOrDefault(document, document));
  }

  /** Those that are known already, by document. */
  public static Stories known(UnaryOperator<String> storyOf) {
    return new Stories(Map.of(), storyOf);
  }

  /** The id of the story that a document tells. */
  public String story(String document) {
    return storyOf.apply(document);
  }

  private static void join(Groups groups, @Nullable String one, String other) {
    if (one != null) {
      groups.join(one, other);
    }
  }

  private static void joinCopies(Groups groups, List<Sketch> sketches) {
    Map<Long, List<Sketch>> bands = new HashMap<>();
    for (Sketch sketch : sketches) {
      for (int first = 0; first < Sketch.SIZE; first += BAND) {
        bands
            .computeIfAbsent(sketch.band(first, first + BAND), b -> new ArrayList<>(1))
            .add(sketch);
      }
    }
    bands.values().forEach(band -> joinBand(groups, band));
  }

  private static void joinBand(Groups groups, List<Sketch> band) {
    for (int i = 0; i < band.size(); i++) {
      for (int j = i + 1; j < band.size(); j++) {
        if (!groups.together(band.get(i).document(), band.get(j).document())
            && band.get(i).likeness(band.get(j)) >= COPY) {
          groups.join(band.get(i).document(), band.get(j).document());
        }
      }
    }
  }

  private static Map<String, String> named(Groups groups, List<Heading> headings) {
    Comparator<Heading> earliest =
        Comparator.comparing((Heading heading) -> heading.published().orElse(LocalDate.MAX))
            .thenComparing(Heading::id);
    Map<String, List<Heading>> members =
        headings.stream().collect(Collectors.groupingBy(heading -> groups.root(heading.id())));
    Map<String, String> stories = new HashMap<>();
    for (List<Heading> group : members.values()) {
      String first = group.stream().min(earliest).map(Heading::id).orElseThrow();
      group.forEach(heading -> stories.put(heading.id(), first));
    }
    return stories;
  }

  /** For tests and lists: the documents of each story. */
  public Map<String, List<String>> documents() {
    return storyByDocument.keySet().stream()
        .sorted()
        .collect(Collectors.groupingBy((Function<String, String>) this::story));
  }
}
