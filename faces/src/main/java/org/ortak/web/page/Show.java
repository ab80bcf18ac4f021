package org.ortak.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.answer.board.Brief;
import org.ortak.answer.board.Suggestion;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.answer.wording.FigureWords;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Kind;
import org.ortak.claim.Measure;
import org.ortak.claim.Place;
import org.ortak.ledger.resolve.CountryNames;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Undertaking;

/** Names, days and figures in the words of the pages. */
public final class Show {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Pattern IN_COUNTRY = Pattern.compile("^(.*) \\(([A-Z]{2})\\)$");
  private static final int MOST_PARTIES = 4;

  /** Words of kinds, events and measures that are written with a hyphen. */
  private static final Pattern CODE =
      Pattern.compile(
          Stream.of(
                  Arrays.stream(ClaimType.values())
                      .flatMap(t -> t.kinds().stream())
                      .map(Kind::word),
                  Arrays.stream(Event.values()).map(Event::word),
                  Arrays.stream(Measure.values()).map(Measure::word))
              .flatMap(words -> words)
              .filter(word -> word.contains("-"))
              .distinct()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

  private Show() {}

  /** "9 Dec 2025". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public static String day(Optional<LocalDate> day) {
    return day.map(Show::day).orElse("undated");
  }

  /** A day written as 2025-12-09, as people write it; other words as they are. */
  public static String iso(String day) {
    return ISO_DAY.matcher(day).matches() ? day(LocalDate.parse(day)) : day;
  }

  /** A text with each day in it as people write it. */
  public static String days(String text) {
    return ISO_DAY.matcher(text).replaceAll(found -> iso(found.group()));
  }

  /** "battery plant" of "battery-plant". */
  public static String plain(String word) {
    return word.replace('-', ' ');
  }

  /** A text with words such as battery-plant written as people write them. */
  public static String words(String text) {
    return CODE.matcher(text).replaceAll(found -> plain(found.group()));
  }

  /** One detail of a claim as people write it: "Elbląg, Poland", "production start 2027". */
  public static String detail(String detail) {
    return IN_COUNTRY
        .matcher(words(detail))
        .replaceAll(
            found -> {
              String name = country(found.group(2));
              String place = found.group(1);
              return Matcher.quoteReplacement(place.equals(name) ? name : place + ", " + name);
            });
  }

  /** "+1.23", "−0.50", "0.00". */
  public static String points(double points) {
    String text = String.format(Locale.ROOT, "%+.2f", points);
    return text.endsWith("0.00") && text.length() == 5 ? "0.00" : text.replace('-', '−');
  }

  /** With a capital in front. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** "Germany" of "DE". */
  public static String country(String code) {
    return CountryNames.english(code);
  }

  /** "Erfurt, Germany"; a country's own name stands alone. */
  public static String place(Place place) {
    return place
        .country()
        .map(Show::country)
        .filter(country -> !country.equalsIgnoreCase(place.name()))
        .map(country -> place.name() + ", " + country)
        .orElse(place.name());
  }

  /** "12", "1,204", "2.5"; as many decimals as tell anything. */
  public static String number(double value) {
    double shown = Math.abs(value) >= 100 ? Math.rint(value) : Math.rint(value * 10) / 10;
    return FigureWords.number(shown == 0 && value > 0 ? value : shown);
  }

  public static String count(long number, String noun) {
    return FigureWords.number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** "one undertaking or fact", "9 undertakings and facts". */
  public static String things(int number) {
    return number == 1
        ? "one undertaking or fact"
        : FigureWords.number(number) + " undertakings and facts";
  }

  /** Who takes part: "CATL → BMW", "Ford, SK On and 2 more". */
  public static String parties(ClaimType type, List<Party> parties) {
    return ClaimWords.parties(type, parties, names -> listed(List.copyOf(names)));
  }

  private static String listed(List<String> names) {
    if (names.size() <= MOST_PARTIES) {
      return String.join(", ", names);
    }
    return String.join(", ", names.subList(0, MOST_PARTIES - 1))
        + " and "
        + (names.size() - MOST_PARTIES + 1)
        + " more";
  }

  /** Who else takes part, in the way of parties; the place where there is nobody. */
  public static String others(Brief brief, Set<String> own) {
    List<Party> others =
        brief.parties().stream().filter(party -> !own.contains(party.entity())).toList();
    if (others.size() == brief.parties().size()) {
      return parties(brief.type(), brief.parties());
    }
    if (!others.isEmpty()) {
      String names = parties(brief.type(), others);
      return own.contains(brief.parties().getFirst().entity())
              && ClaimWords.isDirected(brief.type())
          ? "→ " + names
          : names;
    }
    if (!brief.places().isEmpty()) {
      return where(brief.places());
    }
    return brief.type() == ClaimType.FACILITY ? "place not told" : "nobody else named";
  }

  /** What it is: "battery plant", "supply of LFP cells". */
  public static String kind(ClaimType type, String kind) {
    return kind.isEmpty() ? type.word() : plain(kind);
  }

  public static String kind(Undertaking undertaking) {
    return kind(
        undertaking.type(),
        undertaking.kind().map(field -> field.current().value().word()).orElse(""));
  }

  public static String kind(Brief brief) {
    return kind(brief.type(), brief.kind());
  }

  public static String title(Undertaking undertaking) {
    return parties(undertaking.type(), undertaking.parties());
  }

  /** The most exact place, if any. */
  public static String where(List<Place> places) {
    return places.stream().findFirst().map(Show::place).orElse("");
  }

  /** An address that may be followed: of the web, and nothing else. */
  public static Optional<String> link(Optional<String> url) {
    return url.filter(
        address ->
            address.regionMatches(true, 0, "https://", 0, 8)
                || address.regionMatches(true, 0, "http://", 0, 7));
  }

  public static String undertaking(String id) {
    return "/undertaking/" + id;
  }

  /** Who takes part in a claim, and of what sort it is. */
  public static String claimInBrief(Claim claim) {
    return ClaimWords.parties(claim) + ": " + plain(ClaimWords.sort(claim));
  }

  /** What a claim says, in a line. */
  public static String claim(Claim claim) {
    StringBuilder words = new StringBuilder(claimInBrief(claim));
    ClaimWords.details(claim).forEach(detail -> words.append(" · ").append(detail(detail)));
    return words.toString();
  }

  /** The page that a suggestion leads to. */
  public static String suggestion(Suggestion suggestion) {
    return switch (suggestion.sort()) {
      case "country" -> "/country/" + Asked.encoded(suggestion.key());
      case "product" -> product(suggestion.key());
      default -> company(suggestion.key());
    };
  }

  /** A text as addresses have it. */
  public static String encoded(String text) {
    return Asked.encoded(text);
  }

  /** The first name of a place, as an address has it. */
  public static String query(String place) {
    return Asked.encoded(place.replaceFirst(",.*", ""));
  }

  /** The page of a company, person or country. */
  public static String company(String key) {
    if (key.startsWith("country:")) {
      return "/country/" + Asked.encoded(key.substring("country:".length()));
    }
    return "/company?key=" + Asked.encoded(key);
  }

  public static String document(String id) {
    return "/document/" + id;
  }

  public static String place(String name, Optional<String> country) {
    return "/place?name="
        + Asked.encoded(name)
        + country.map(code -> "&country=" + Asked.encoded(code)).orElse("");
  }

  public static String product(String name) {
    return "/product?name=" + Asked.encoded(name);
  }
}
