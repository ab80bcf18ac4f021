package org.ortak.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day published: told by the page, else in a dateline or date line at the top of the
 * text.
 */
final class Dates {

  /** The day and where it was found; the day is absent exactly where it was found nowhere. */
  record Dated(Optional<LocalDate> day, Dating dating) {}

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\p{M}'’."
              + " /,-]{1,60}?[,.:]?\\s+)?([^–—()]{3,40}?)\\s*(?:\\([^)]{2,40}\\)\\s*)?(?:--|[-–—])\\s.*");
  private static final int TOP = 6;
  private static final int LONGEST_DATE_LINE = 60;
  private static final int DATE_LINE_WORDS = 4;
  private static final int DATELINE_LOOK = 120;

  private final Days days;
  private final Optional<LocalDate> reference;

  Dates(Days days, Optional<LocalDate> reference) {
    this.days = days;
    this.reference = reference;
  }

  Optional<LocalDate> changed(Facts facts) {
    return facts.get(Field.CHANGED).flatMap(days::date);
  }

  Dated published(Facts facts, List<Part> parts) {
    Optional<LocalDate> given = facts.get(Field.PUBLISHED).flatMap(days::date);
    if (given.isPresent()) {
      return new Dated(given, Dating.GIVEN);
    }
    Optional<LocalDate> changed = changed(facts);
    Optional<LocalDate> inText = inText(parts, facts, changed.or(() -> reference));
    if (inText.isPresent()) {
      return new Dated(inText, Dating.TEXT);
    }
    if (changed.isPresent()) {
      return new Dated(changed, Dating.UPDATED);
    }
    return new Dated(reference, reference.isPresent() ? Dating.REFERENCE : Dating.NONE);
  }

  private Optional<LocalDate> inText(List<Part> parts, Facts facts, Optional<LocalDate> latest) {
    String changed = facts.get(Field.CHANGED).orElse("\n");
    return parts.stream()
        .limit(TOP)
        .flatMap(part -> Shape.segments(part.text()).stream())
        .filter(segment -> !segment.contains(changed))
        .map(this::atTop)
        .flatMap(Optional::stream)
        .map(day -> day.date().or(() -> latest.flatMap(day::before)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The day of a line that is little else than a date, or of a dateline that a paragraph starts
   * with.
   */
  private Optional<Days.Day> atTop(String text) {
    if (text.length() <= LONGEST_DATE_LINE && Shape.letterWords(text) <= DATE_LINE_WORDS) {
      return days.find(text);
    }
    String start = text.substring(0, Math.min(DATELINE_LOOK, text.length()));
    Matcher dateline = DATELINE.matcher(start);
    return dateline.matches() ? days.find(dateline.group(1)) : Optional.empty();
  }
}
