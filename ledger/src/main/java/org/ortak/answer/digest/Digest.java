package org.ortak.answer.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What some days brought.
 *
 * @param selection of what, in words
 */
public record Digest(LocalDate since, LocalDate until, String selection, List<Section> sections) {

  public Digest {
    sections = List.copyOf(sections);
  }

  /** What happened to undertakings. */
  public enum Part {
    NEW("New"),
    MOVED("Moved on"),
    SLIPPED("Slipped"),
    CONTRADICTED("Contradicted"),
    SOUGHT("Sought");

    private final String title;

    Part(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /**
   * One part.
   *
   * @param more how many more there are
   */
  public record Section(Part part, List<Item> items, int more) {

    public Section {
      items = List.copyOf(items);
    }
  }

  /**
   * One undertaking.
   *
   * @param undertaking its id
   * @param what happened, in a few words
   */
  public record Item(
      String undertaking,
      String headline,
      String what,
      String sentence,
      Origin origin,
      Change change) {}

  /**
   * By what the same news is known again on another day, when more sources tell it.
   *
   * @param key what happened, in words that stay the same
   * @param claim the one that tells it
   * @param day on which it was said
   * @param claims all that tell the undertaking
   */
  public record Change(String key, String claim, Optional<LocalDate> day, List<String> claims) {

    public Change {
      claims = List.copyOf(claims);
    }
  }

  /** Where it was told. */
  public record Origin(String outlet, String day, Optional<String> url) {

    @Override
    public String toString() {
      return outlet + ", " + day;
    }
  }

  public String title() {
    return "Ortak digest, " + since + " to " + until;
  }

  public boolean isEmpty() {
    return sections.isEmpty();
  }
}
