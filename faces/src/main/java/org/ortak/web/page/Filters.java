package org.ortak.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.answer.board.Board;
import org.ortak.answer.board.Wanted;
import org.ortak.answer.tracker.Filter;
import org.ortak.answer.tracker.Tracker;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Stage;
import org.ortak.ledger.resolve.CountryNames;

/** Turns what an address asks for into what the board looks for. */
public final class Filters {

  /** The names of filters that take values, in the order in which pages show them. */
  static final List<String> NAMES = List.of("type", "stage", "country", "company", "product");

  /** The names of filters that take one text or number. */
  static final List<String> TEXTS =
      List.of("q", "min-capacity", "max-capacity", "from-year", "to-year");

  private final Site site;
  private final CountryNames countries = new CountryNames();

  Filters(Site site) {
    this.site = site;
  }

  /** One filter that narrows, and the address without it. */
  public record Chosen(String label, String address) {}

  Wanted wanted(Asked asked, Optional<Board> board) {
    return new Wanted(
        types(asked),
        stages(asked),
        asked.all("country").stream()
            .map(name -> countries.code(name).orElse(name))
            .collect(Collectors.toSet()),
        companies(asked, board),
        Set.copyOf(asked.all("product")),
        range(asked, "min-capacity", "max-capacity"),
        range(asked, "from-year", "to-year"),
        asked.one("q").orElse(""),
        order(asked));
  }

  /** As far as the ledger itself narrows. */
  Filter filter(Asked asked) {
    return new Filter(
        asked.one("country"),
        asked.one("company"),
        types(asked).stream().findFirst(),
        stages(asked).stream().findFirst());
  }

  private static Set<ClaimType> types(Asked asked) {
    return Arrays.stream(ClaimType.values())
        .filter(type -> asked.has("type", type.word()))
        .collect(Collectors.toSet());
  }

  private static Set<Stage> stages(Asked asked) {
    return Arrays.stream(Stage.values())
        .filter(stage -> asked.has("stage", stage.word()))
        .collect(Collectors.toSet());
  }

  private static Wanted.Order order(Asked asked) {
    return Arrays.stream(Wanted.Order.values())
        .filter(order -> asked.has("sort", order.word()))
        .findFirst()
        .orElse(Wanted.Order.NEWS);
  }

  private static Wanted.Range range(Asked asked, String least, String most) {
    Wanted.Range any = Wanted.Range.any();
    return new Wanted.Range(
        asked.decimal(least).orElse(any.from()), asked.decimal(most).orElse(any.to()));
  }

  /** The keys of the companies named; one that nobody bears where none is known. */
  private Set<String> companies(Asked asked, Optional<Board> board) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : asked.all("company")) {
      if (board.flatMap(one -> one.name(name)).isPresent()) {
        keys.add(name);
      } else {
        Set<String> named = named(name, asked);
        keys.addAll(named.isEmpty() ? Set.of(name) : named);
      }
    }
    return keys;
  }

  private Set<String> named(String name, Asked asked) {
    return site.ledgers().ask(ledger -> new Tracker(ledger, site.clock()).keys(name, asked.asOf()));
  }

  /** What narrows, each with the address without it. */
  static List<Chosen> chosen(Asked asked, Optional<Board> board) {
    List<Chosen> chosen = new ArrayList<>();
    for (String name : NAMES) {
      for (String value : asked.all(name)) {
        chosen.add(new Chosen(label(name, value, board), asked.toggled(name, value).address()));
      }
    }
    for (String name : TEXTS) {
      asked
          .one(name)
          .ifPresent(
              value ->
                  chosen.add(
                      new Chosen(label(name, value, board), asked.with(name, "").address())));
    }
    return chosen;
  }

  private static String label(String name, String value, Optional<Board> board) {
    return switch (name) {
      case "country" -> Show.country(value);
      case "company" -> board.flatMap(one -> one.name(value)).orElse(value);
      case "product" -> board.flatMap(one -> one.product(value)).orElse(value);
      case "q" -> "“" + value + "”";
      case "min-capacity" -> "from " + value + " GWh a year";
      case "max-capacity" -> "up to " + value + " GWh a year";
      case "from-year" -> "begins " + value + " or later";
      case "to-year" -> "begins " + value + " or before";
      default -> value;
    };
  }

  /** What narrows, in words, for what is exported. */
  static String told(Asked asked, Optional<Board> board) {
    String told =
        chosen(asked, board).stream().map(Chosen::label).collect(Collectors.joining(", "));
    return told.isEmpty() ? "all undertakings" : told;
  }
}
