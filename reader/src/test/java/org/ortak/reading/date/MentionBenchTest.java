package org.ortak.reading.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ortak.claim.Edtf;
import org.ortak.pack.Pack;
import org.ortak.reading.quantity.Cases;
import org.ortak.reading.quantity.QuantityFinder;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Span;

/**
 * The public cases of dates and sums of money, scored as score_mentions.py does: a case is right
 * when a mention overlaps it by half and has a right value. Left out where the cases are not on the
 * machine.
 */
class MentionBenchTest {

  private static final Path CASES = Path.of("..", "..", "shared", "bench", "mentions");
  private static final Pack PACK = Pack.builtIn();
  private static final double NEAR = 0.01;
  private static final Map<String, String> CURRENCIES =
      Map.of(
          "Dollar",
          "USD",
          "United States dollar",
          "USD",
          "Euro",
          "EUR",
          "Pound",
          "GBP",
          "Japanese yen",
          "JPY",
          "Chinese yuan",
          "CNY",
          "Turkish lira",
          "TRY",
          "Swiss franc",
          "CHF",
          "Canadian dollar",
          "CAD",
          "Australian dollar",
          "AUD");

  @Test
  void readsThePublicCasesOfDates() throws IOException {
    DateFinder finder = new DateFinder(PACK);
    int right = 0;
    int all = 0;
    for (JsonNode item : cases("dates-en.jsonl")) {
      String text = item.get("text").asText();
      Optional<LocalDate> day = Optional.of(LocalDate.parse(item.get("reference").asText()));
      List<DateMention> found = finder.find(Cases.words(PACK, text), day);
      for (JsonNode span : item.get("dates")) {
        all++;
        right +=
            found.stream().anyMatch(m -> overlaps(span, m.span()) && sameDays(span, m.date()))
                ? 1
                : 0;
      }
    }

    assertThat(all).isPositive();
    assertThat((double) right / all).isGreaterThan(0.34);
  }

  @Test
  void readsThePublicCasesOfMoney() throws IOException {
    assertThat(quantities("money-en.jsonl")).isGreaterThan(0.95);
  }

  @Test
  void readsThePublicCasesOfDimensions() throws IOException {
    assertThat(quantities("dimensions-en.jsonl")).isGreaterThan(0.85);
  }

  private static double quantities(String file) throws IOException {
    QuantityFinder finder = new QuantityFinder(PACK);
    int right = 0;
    int all = 0;
    for (JsonNode item : cases(file)) {
      List<QuantityMention> found = finder.find(Cases.words(PACK, item.get("text").asText()));
      for (JsonNode span : item.get("quantities")) {
        all++;
        right +=
            found.stream().anyMatch(m -> overlaps(span, m.span()) && sameValue(span, m)) ? 1 : 0;
      }
    }
    assertThat(all).isPositive();
    return (double) right / all;
  }

  private static List<JsonNode> cases(String file) throws IOException {
    Path path = CASES.resolve(file);
    assumeTrue(Files.exists(path), "the public cases are not on this machine: " + path);
    ObjectMapper json = new ObjectMapper();
    return Files.readAllLines(path).stream().map(line -> read(json, line)).toList();
  }

  private static JsonNode read(ObjectMapper json, String line) {
    try {
      return json.readTree(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean overlaps(JsonNode told, Span found) {
    int start = told.get("start").asInt();
    int end = told.get("end").asInt();
    int shared = Math.min(end, found.end()) - Math.max(start, found.start());
    return shared > 0 && 2 * shared >= Math.min(end - start, found.length());
  }

  private static boolean sameValue(JsonNode told, QuantityMention found) {
    double value = told.get("value").asDouble();
    String unit = CURRENCIES.getOrDefault(told.get("unit").asText(), found.unit());
    return Math.abs(found.value() - value) <= NEAR * Math.max(Math.abs(value), 1e-9)
        && unit.equals(found.unit());
  }

  /** The cases' intervals end the day after, EDTF's on the last day. */
  private static boolean sameDays(JsonNode told, Edtf found) {
    for (JsonNode value : told.get("values")) {
      String[] ends = value.asText().split("/", 2);
      Optional<LocalDate> first = day(ends[0]);
      Optional<LocalDate> after =
          ends.length == 1 ? first.map(d -> next(ends[0], d)) : day(ends[1]);
      if (found.first().equals(first) && found.last().map(d -> d.plusDays(1)).equals(after)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<LocalDate> day(String part) {
    return switch (part.length()) {
      case 10 -> Optional.of(LocalDate.parse(part));
      case 7 -> Optional.of(YearMonth.parse(part).atDay(1));
      default -> Optional.empty();
    };
  }

  private static LocalDate next(String part, LocalDate first) {
    return part.length() == 10 ? first.plusDays(1) : first.plusMonths(1);
  }
}
