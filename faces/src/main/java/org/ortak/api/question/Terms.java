package org.ortak.api.question;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ortak.answer.AnswerException;
import org.ortak.answer.search.Sort;
import org.ortak.answer.tracker.Filter;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.AsOf;

/**
 * The terms of a question. What cannot be understood is refused, since an answer to another
 * question than the one that was asked is worse than none.
 *
 * @param values by name; a blank one counts as not given
 */
public record Terms(Map<String, String> values) {

  /** The name of one whose trade is sought. */
  public static final String MAKER = "for";

  private static final int USUAL = 50;
  private static final int MOST = 500;

  public Terms {
    values = Map.copyOf(values);
  }

  public static Terms none() {
    return new Terms(Map.of());
  }

  public Terms with(String name, String value) {
    Map<String, String> more = new java.util.HashMap<>(values);
    more.put(name, value);
    return new Terms(more);
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
  }

  String required(String name) {
    return text(name)
        .orElseThrow(() -> new AnswerException(name + ": expected a value, found none"));
  }

  Optional<LocalDate> day(String name) {
    return text(name)
        .map(
            text -> {
              try {
                return LocalDate.parse(text);
              } catch (DateTimeParseException e) {
                throw wrong(name, "a day such as 2025-12-09", text);
              }
            });
  }

  /** The end of a day; all that is known where none is named. */
  AsOf asOf(ZoneId zone) {
    return day("as-of")
        .map(day -> new AsOf(day.atTime(LocalTime.MAX).atZone(zone).toInstant()))
        .orElse(AsOf.latest());
  }

  int limit() {
    return limit(USUAL);
  }

  int limit(int usual) {
    return text("limit").map(Terms::number).orElse(usual);
  }

  private static int number(String text) {
    if (text.matches("[0-9]{1,4}")) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= MOST) {
        return number;
      }
    }
    throw wrong("limit", "a number from 1 to " + MOST, text);
  }

  Optional<ClaimType> type() {
    return one("type", List.of(ClaimType.values()), ClaimType::word);
  }

  Optional<Sort> sort() {
    return one("in", List.of(Sort.values()), Sort::word);
  }

  Filter filter() {
    return new Filter(
        text("country"),
        text("company"),
        type(),
        one("stage", List.of(Stage.values()), Stage::word));
  }

  private <T> Optional<T> one(String name, List<T> all, Function<T, String> word) {
    return text(name)
        .map(
            text ->
                all.stream()
                    .filter(one -> word.apply(one).equals(text))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            wrong(
                                name,
                                "one of " + String.join(", ", all.stream().map(word).toList()),
                                text)));
  }

  static AnswerException wrong(String name, String expected, String found) {
    return new AnswerException(name + ": expected " + expected + ", found " + found);
  }

  /** Refuses terms that the question does not know. */
  public void only(List<String> known) {
    values.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              String names = known.isEmpty() ? "no terms" : "only " + String.join(", ", known);
              throw new AnswerException("expected " + names + ", found " + name);
            });
  }

  /** The words that tell a selection: "country Poland, type facility"; "all undertakings". */
  public String told() {
    String told =
        Arrays.asList("type", "stage", "country", "company", MAKER).stream()
            .flatMap(name -> text(name).map(text -> name + " " + text).stream())
            .reduce((one, other) -> one + ", " + other)
            .orElse("all undertakings");
    return told;
  }
}
