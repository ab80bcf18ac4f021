package org.ortak.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day published: told by the page, else in a dateline or date line at the top of the
 * text.
 */
final class Dates {

  /** The day and where it was found; the day is absent exactly where it was found nowhere. */
  record Dated(Optional<LocalDate> day, Dating dating) {}

  /** The lines beside the headline, and whether figures there have the day before the month. */
  private record Near(List<String> lines, boolean dayFirst) {}

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\p{M}'’."
              + " /,-]{1,60}?[,.:]?\\s+)?([^–—()]{3,40}?)\\s*(?:\\([^)]{2,40}\\)\\s*)?(?:--|[-–—])\\s.*");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d{2}[/-]\\d{1,2}[/-]\\d{1,2}|20\\d{2}[01]\\d[0-3]\\d)(?=[/_.-]|$)");
  private static final Pattern NAMED_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})/([a-z]{3,9})/(\\d{1,2})(?=/|$)");
  private static final Pattern UNIVERSAL =
      Pattern.compile(".*\\d[T ]\\d{1,2}:\\d{2}.*(?:Z|[+]00:?00|GMT|UTC)$");
  private static final Pattern MINUTE = Pattern.compile("[T ]\\d{1,2}:(\\d{2})");
  private static final String MONTH_BEFORE_DAY = "en";
  private static final int TOP = 6;
  private static final int NEAR_WORDS = 10;
  private static final int LONGEST_DATE_LINE = 60;
  private static final int DATE_LINE_WORDS = 4;
  private static final int DATELINE_LOOK = 120;

  private final Days days;
  private final Optional<LocalDate> reference;
  private final Function<String, Facts> labelled;

  /**
   * @param labelled what the labels of a line tell
   */
  Dates(Days days, Optional<LocalDate> reference, Function<String, Facts> labelled) {
    this.days = days;
    this.reference = reference;
    this.labelled = labelled;
  }

  /** The day of the last change that the page tells. */
  Optional<LocalDate> changed(Facts facts, NearHeadline lines) {
    return facts
        .get(Field.CHANGED)
        .or(() -> first(lines.near(), Field.CHANGED))
        .flatMap(days::date);
  }

  private Optional<String> first(List<String> lines, Field field) {
    return lines.stream()
        .map(line -> labelled.apply(line).get(field))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * @param draft the page, with what its data tells
   * @param lines what lines beside the text tell
   * @param language the text's language, by which day and month are told apart in figures
   */
  Dated published(Draft draft, Facts lines, String language) {
    Facts all = draft.facts().or(lines);
    Optional<LocalDate> changed = changed(all, draft.lines());
    Near near = new Near(draft.lines().near(), !language.equals(MONTH_BEFORE_DAY));
    return found(told(draft, near), draft.dating())
        .or(() -> found(address(draft.facts()), Dating.ADDRESS))
        .or(() -> found(lines.get(Field.PUBLISHED).flatMap(days::date), Dating.TEXT))
        .or(() -> found(firstPost(draft.parts()), Dating.TEXT))
        .or(() -> found(inText(draft.parts(), all, changed.or(() -> reference)), Dating.TEXT))
        .or(() -> found(near(near, false), Dating.NEAR))
        .or(
            () ->
                found(first(draft.lines().far(), Field.PUBLISHED).flatMap(days::date), Dating.NEAR))
        .or(() -> found(changed, Dating.UPDATED))
        .or(() -> found(reference, Dating.REFERENCE))
        .orElse(new Dated(Optional.empty(), Dating.NONE));
  }

  /**
   * The day that the page's data tells. A moment in universal time may fall on the day before or
   * after the outlet's own day, which the page shows beside the moment, or the address tells then;
   * and a line beside the headline may tell the day before.
   */
  private Optional<LocalDate> told(Draft draft, Near near) {
    Optional<String> told = draft.facts().get(Field.PUBLISHED);
    Optional<LocalDate> day = told.flatMap(days::date);
    if (day.isEmpty()) {
      return day;
    }
    Optional<LocalDate> shown = shown(told.get(), day.get(), draft.lines());
    if (shown.isPresent()) {
      return shown;
    }
    boolean universal = UNIVERSAL.matcher(told.get()).matches();
    return address(draft.facts())
        .filter(seen -> universal && Math.abs(seen.toEpochDay() - day.get().toEpochDay()) == 1)
        .or(() -> near(near, true).filter(seen -> seen.equals(day.get().minusDays(1))))
        .or(() -> day);
  }

  /**
   * The day that the page shows for the moment told: a time of the same minute, a day off at most.
   */
  private Optional<LocalDate> shown(String told, LocalDate day, NearHeadline lines) {
    String minute = minute(told);
    return lines.times().stream()
        .filter(time -> !minute.isEmpty() && minute(time.moment()).equals(minute))
        .map(time -> days.date(time.shown()))
        .flatMap(Optional::stream)
        .filter(seen -> Math.abs(seen.toEpochDay() - day.toEpochDay()) <= 1)
        .findFirst();
  }

  /** The minute of the hour, which is the same in nearly every time zone. */
  private static String minute(String moment) {
    Matcher minute = MINUTE.matcher(moment);
    return minute.find() ? minute.group(1) : "";
  }

  /**
   * The first day beside the headline that a line tells which is little else.
   *
   * @param changes whether a line that tells of a change counts
   */
  private Optional<LocalDate> near(Near near, boolean changes) {
    return near.lines.stream()
        .filter(line -> Shape.letterWords(line) <= NEAR_WORDS)
        .filter(line -> changes || labelled.apply(line).get(Field.CHANGED).isEmpty())
        .map(line -> days.date(line, near.dayFirst))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Dated> found(Optional<LocalDate> day, Dating dating) {
    return day.map(found -> new Dated(day, dating));
  }

  private Optional<LocalDate> address(Facts facts) {
    String address = facts.get(Field.URL).orElse("").toLowerCase(Locale.ROOT);
    Matcher matcher = IN_ADDRESS.matcher(address);
    if (matcher.find()) {
      return days.date(matcher.group(1));
    }
    Matcher named = NAMED_IN_ADDRESS.matcher(address);
    return named.find()
        ? days.date(named.group(2) + " " + named.group(3) + ", " + named.group(1))
        : Optional.empty();
  }

  /** The day of the first post of a live blog. */
  private Optional<LocalDate> firstPost(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.kind() == Block.Kind.TIME)
        .map(part -> days.date(part.text()))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private Optional<LocalDate> inText(List<Part> parts, Facts facts, Optional<LocalDate> latest) {
    String changed = facts.get(Field.CHANGED).orElse("\n");
    return parts.stream()
        .filter(part -> part.kind() != Block.Kind.TIME)
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
