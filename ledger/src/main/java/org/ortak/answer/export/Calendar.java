package org.ortak.answer.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.answer.wording.DateWords;
import org.ortak.claim.Edtf;
import org.ortak.ledger.undertaking.Milestone;
import org.ortak.ledger.undertaking.Undertaking;

/** Coming milestones as iCalendar (RFC 5545): whole days, as long as the date is uncertain. */
final class Calendar {

  private static final int LINE = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

  private Calendar() {}

  static String of(Material material) {
    StringBuilder text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//Ortak//Milestones//EN");
    line(text, "X-WR-CALNAME:" + escaped("Ortak: " + material.selection()));
    String stamp = MOMENT.format(material.madeAt().atOffset(ZoneOffset.UTC));
    for (Chapter chapter : material.chapters()) {
      for (Milestone milestone : chapter.listed().undertaking().milestones()) {
        coming(milestone.field().current().value(), material.today())
            .ifPresent(days -> event(text, new Event(chapter, milestone, days, stamp)));
      }
    }
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private record Days(LocalDate first, LocalDate last) {}

  private record Event(Chapter chapter, Milestone milestone, Days days, String stamp) {}

  /** The days a date can mean, where it is not over. */
  private static Optional<Days> coming(Edtf date, LocalDate today) {
    Optional<LocalDate> first = date.first().or(date::last);
    Optional<LocalDate> last = date.last().or(date::first);
    return first
        .flatMap(from -> last.map(to -> new Days(from, to)))
        .filter(days -> !days.last().isBefore(today));
  }

  private static void event(StringBuilder text, Event event) {
    Undertaking undertaking = event.chapter().listed().undertaking();
    String day = DateWords.of(event.milestone().field().current().value());
    String what = event.milestone().event().word();
    line(text, "BEGIN:VEVENT");
    line(text, "UID:" + undertaking.id() + "-" + what + "@ortak");
    line(text, "DTSTAMP:" + event.stamp());
    line(text, "DTSTART;VALUE=DATE:" + DAY.format(event.days().first()));
    line(text, "DTEND;VALUE=DATE:" + DAY.format(event.days().last().plusDays(1)));
    line(text, "SUMMARY:" + escaped(ClaimWords.headline(undertaking) + " · " + what + " " + day));
    undertaking.places().stream()
        .findFirst()
        .ifPresent(place -> line(text, "LOCATION:" + escaped(ClaimWords.place(place))));
    line(text, "DESCRIPTION:" + escaped(description(event)));
    line(text, "TRANSP:TRANSPARENT");
    line(text, "END:VEVENT");
  }

  private static String description(Event event) {
    StringBuilder words = new StringBuilder(event.milestone().field().reason());
    event.chapter().lines().stream()
        .filter(line -> !line.copy())
        .limit(3)
        .forEach(
            line ->
                words
                    .append('\n')
                    .append(DateWords.day(line.day()))
                    .append(line.outlet().map(outlet -> " " + outlet).orElse(""))
                    .append(": ")
                    .append(String.join(" … ", line.sentences())));
    return words.toString();
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** Folds what is longer than 75 bytes; a letter is never cut. */
  private static void line(StringBuilder text, String line) {
    int bytes = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String letter = Character.toString(line.codePointAt(i));
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.append(letter);
      bytes += size;
    }
    text.append("\r\n");
  }
}
