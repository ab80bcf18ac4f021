package org.ortak.ledger.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ortak.ledger.history.Heading;
import org.ortak.ledger.history.Sketch;

/**
 * Groups of near copies: documents with half of their runs of words in common, and the versions of
 * one address. A story counts as one source; its id is the id of the document that told it first.
 */
public final class Stories {

  private static final double COPY = 0.5;
  private static final int BAND = 4;

  private final Map<String, String> storyByDocument;

  private Stories(Map<String, String> storyByDocument) {
    this.storyByDocument = storyByDocument;
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
    return new Stories(named(groups, headings));
  }

  /** Those that are known already, by document; a document that is not there is its own story. */
  public static Stories known(Map<String, String> storyByDocument) {
    return new Stories(Map.copyOf(storyByDocument));
  }

  /** The id of the story that a document tells. */
  public String story(String document) {
    return storyByDocument.getOrDefault(document, document);
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
