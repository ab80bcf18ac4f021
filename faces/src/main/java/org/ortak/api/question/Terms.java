package org.ortak.api.question;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ortak.answer.AnswerException;
import org.ortak.answer.board.Wanted;
import org.ortak.answer.search.Sort;
import org.ortak.answer.tracker.Filter;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.resolve.CountryNames;

/**
 * The terms of a question. What cannot be understood is refused, since an answer to another
 * question than the one that was asked is worse than none.
 *
 * @param values by name; a blank one counts as not given
 */
public record Terms(Map<String, String> values) {

  /** The name of one whose trade is sought. */
  public static final String MAKER = "for";

  /** A key that nobody has. */
  private static final String NOBODY = "nobody";

  private static final List<String> OF_BOARD =
      List.of("product", "min-capacity", "max-capacity", "from-year", "to-year", "q");
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

  /** Whether it narrows by anything that the board alone knows. */
  boolean isOfBoard() {
    return OF_BOARD.stream().anyMatch(name -> text(name).isPresent());
  }

  /**
   * What to look for on the board.
   *
   * @param keys of the entities that a company's name may stand for
   */
  Wanted wanted(Function<String, Set<String>> keys) {
    Filter filter = filter();
    return new Wanted(
        filter.type().stream().collect(Collectors.toSet()),
        filter.stage().stream().collect(Collectors.toSet()),
        filter.country().map(new CountryNames()::codeOrSame).stream().collect(Collectors.toSet()),
        filter.company().map(name -> someKey(keys.apply(name))).orElse(Set.of()),
        text("product").stream().collect(Collectors.toSet()),
        range("min-capacity", "max-capacity"),
        range("from-year", "to-year"),
        text("q").orElse(""),
        Wanted.Order.NEWS);
  }

  /** Nobody in the place of no keys, since these would narrow nothing. */
  private static Set<String> someKey(Set<String> keys) {
    return keys.isEmpty() ? Set.of(NOBODY) : keys;
  }

  private Wanted.Range range(String least, String most) {
    Wanted.Range any = Wanted.Range.any();
    return new Wanted.Range(decimal(least).orElse(any.from()), decimal(most).orElse(any.to()));
  }

  private Optional<Double> decimal(String name) {
    return text(name)
        .map(
            text -> {
              if (text.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
                return Double.valueOf(text);
              }
              throw wrong(name, "a number such as 20 or 2.5", text);
            });
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
