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
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2}[/-]\\d{1,2}[/-]\\d{1,2})(?=[/-]|$)");
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

  /**
   * @param draft the page, with what its data tells
   * @param lines what lines beside the text tell
   * @param told where what the page's data tells comes from
   */
  Dated published(Draft draft, Facts lines, Dating told) {
    Facts all = draft.facts().or(lines);
    Optional<LocalDate> changed = changed(all);
    return found(draft.facts().get(Field.PUBLISHED).flatMap(days::date), told)
        .or(() -> found(address(draft.facts()), Dating.ADDRESS))
        .or(() -> found(lines.get(Field.PUBLISHED).flatMap(days::date), Dating.TEXT))
        .or(() -> found(inText(draft.parts(), all, changed.or(() -> reference)), Dating.TEXT))
        .or(() -> found(changed, Dating.UPDATED))
        .or(() -> found(reference, Dating.REFERENCE))
        .orElse(new Dated(Optional.empty(), Dating.NONE));
  }

  private static Optional<Dated> found(Optional<LocalDate> day, Dating dating) {
    return day.map(found -> new Dated(day, dating));
  }

  private Optional<LocalDate> address(Facts facts) {
    Matcher matcher = IN_ADDRESS.matcher(facts.get(Field.URL).orElse(""));
    return matcher.find() ? days.date(matcher.group(1)) : Optional.empty();
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
