package org.ortak.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ortak.ledger.history.AsOf;
import org.ortak.web.server.Refusal;

/**
 * What an address asks for; the names are those of the command line's options.
 *
 * @param path without the question mark
 * @param values those that are not empty, in the order of the address
 */
public record Asked(String path, Map<String, List<String>> values) {

  private static final int LONGEST = 200;

  public Asked {
    values = new LinkedHashMap<>(values);
  }

  static Asked of(Context context) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    context
        .queryParamMap()
        .forEach(
            (name, all) -> {
              List<String> told =
                  all.stream()
                      .map(String::strip)
                      .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                      .toList();
              if (!told.isEmpty()) {
                values.put(name, told);
              }
            });
    return new Asked(context.path(), values);
  }

  public Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public boolean has(String name, String value) {
    return all(name).contains(value);
  }

  public int number(String name, int otherwise) {
    return one(name)
        .filter(text -> text.matches("\\d{1,7}"))
        .map(Integer::valueOf)
        .orElse(otherwise);
  }

  public Optional<Double> decimal(String name) {
    return one(name).filter(text -> text.matches("\\d{1,9}(\\.\\d{1,6})?")).map(Double::valueOf);
  }

  /** Refused where it is no day: an answer for another day would be taken for it. */
  public Optional<LocalDate> day(String name) {
    try {
      return one(name).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new Refusal(
          HttpStatus.BAD_REQUEST,
          "expected a day such as 2025-06-30 after " + name + ", found " + e.getParsedString());
    }
  }

  /** As of the end of the day asked for; all that is known where none is. */
  public AsOf asOf() {
    return day("as-of")
        .map(day -> new AsOf(day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC)))
        .orElse(AsOf.latest());
  }

  /** The same with one value of a name only; without it where the value is empty. */
  public Asked with(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.remove("page");
    changed.remove(name);
    if (!value.isEmpty()) {
      changed.put(name, List.of(value));
    }
    return new Asked(path, changed);
  }

  /** The same with one more value of a name, or without it where it was there. */
  public Asked toggled(String name, String value) {
    List<String> changed = new ArrayList<>(all(name));
    if (!changed.remove(value)) {
      changed.add(value);
    }
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.remove("page");
    more.remove(name);
    if (!changed.isEmpty()) {
      more.put(name, changed);
    }
    return new Asked(path, more);
  }

  public Asked at(String otherPath) {
    return new Asked(otherPath, values);
  }

  /** The path with all that is asked. */
  public String address() {
    return values.isEmpty() ? path : path + "?" + query();
  }

  String query() {
    return values.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
