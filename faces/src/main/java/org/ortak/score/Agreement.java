package org.ortak.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two parts of claims say the same. */
public final class Agreement {

  private static final double NEAR = 0.01;
  private static final double MOST_OF_THE_WORDS = 0.5;

  private static final Pattern PLURAL = Pattern.compile("ies\\b");

  private final Folding folding = new Folding();

  public boolean isSameName(String one, String other) {
    return folding.isSameName(one, other);
  }

  /**
   * F1 of the parties; of an opening only the seekers count, since those addressed are often many
   * or nobody.
   */
  double parties(ScoredClaim gold, ScoredClaim read, boolean directed) {
    boolean opening = gold.type().equals("opening");
    List<ScoredClaim.Party> left = parties(gold, opening);
    List<ScoredClaim.Party> right = parties(read, opening);
    int hits =
        Pairing.count(
            left,
            right,
            (one, other) ->
                isSameName(one.name(), other.name())
                    && (!directed || one.role().equals(other.role())));
    return f1(hits, left.size(), right.size());
  }

  private static List<ScoredClaim.Party> parties(ScoredClaim claim, boolean onlySeekers) {
    return claim.participants().stream()
        .filter(party -> !onlySeekers || party.role().equals("seeker"))
        .toList();
  }

  static double f1(int hits, int left, int right) {
    return left + right == 0 ? 1.0 : 2.0 * hits / (left + right);
  }

  /** A country named alone agrees with any place in it. */
  public boolean isSamePlace(ScoredClaim.Spot one, ScoredClaim.Spot other) {
    if (isSameName(one.name(), other.name())) {
      return true;
    }
    return !one.country().isEmpty()
        && one.country().equals(other.country())
        && (folding.isCountry(one.name()) || folding.isCountry(other.name()));
  }

  /** The share of the shorter list's words that stand in the other; absent where one has none. */
  public OptionalDouble overlap(List<String> some, List<String> others) {
    Set<String> left = stems(some);
    Set<String> right = stems(others);
    if (left.isEmpty() || right.isEmpty()) {
      return OptionalDouble.empty();
    }
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return OptionalDouble.of((double) both.size() / Math.min(left.size(), right.size()));
  }

  /** Whether two phrases tell of one thing: most words of the shorter stand in the other. */
  public boolean isSameGoods(String one, String other) {
    return overlap(List.of(singular(one)), List.of(singular(other))).orElse(0) > MOST_OF_THE_WORDS;
  }

  private static String singular(String phrase) {
    return PLURAL.matcher(phrase).replaceAll("y");
  }

  private Set<String> stems(List<String> phrases) {
    Set<String> stems = new HashSet<>();
    for (String phrase : phrases) {
      for (String alternative : Folding.alternatives(phrase)) {
        for (String word : folding.words(alternative)) {
          boolean plural = word.endsWith("s") && word.length() > 3;
          stems.add(plural ? word.substring(0, word.length() - 1) : word);
        }
      }
    }
    return stems;
  }

  public static boolean isSameQuantity(ScoredClaim.Amount one, ScoredClaim.Amount other) {
    if (one.value().isEmpty() || other.value().isEmpty()) {
      return false;
    }
    double a = one.value().getAsDouble();
    double b = other.value().getAsDouble();
    double size = Math.max(Math.max(Math.abs(a), Math.abs(b)), 1e-9);
    return Math.abs(a - b) <= NEAR * size && unit(one).equals(unit(other));
  }

  private static String unit(ScoredClaim.Amount amount) {
    return amount.unit().toLowerCase(Locale.ROOT).replace("units", "vehicles").replace("/yr", "");
  }

  /** 1 for the same date, 1/2 for a coarser or finer one, else 0. */
  public static double date(ScoredClaim.Day one, ScoredClaim.Day other) {
    double best = 0;
    for (String a : Folding.alternatives(one.date())) {
      for (String b : Folding.alternatives(other.date())) {
        String x = bare(a);
        String y = bare(b);
        if (x.equals(y)) {
          return 1;
        }
        if (isCoarser(closed(x), closed(y))) {
          best = 0.5;
        }
      }
    }
    return best;
  }

  private static boolean isCoarser(String x, String y) {
    return x.length() >= 4 && y.length() >= 4 && (x.startsWith(y) || y.startsWith(x));
  }

  private static String bare(String date) {
    return date.replaceAll("^[~?% ]+|[~?% ]+$", "");
  }

  private static String closed(String date) {
    return date.replace("../", "").replace("/..", "");
  }

  /** Whether the evidence lies inside the text and names a party, place or subject of the claim. */
  boolean isGrounded(ScoredClaim claim, String text) {
    StringBuilder said = new StringBuilder();
    for (ScoredClaim.Part part : claim.evidence()) {
      if (part.start() < 0 || part.start() >= part.end() || part.end() > text.length()) {
        return false;
      }
      said.append(' ').append(text, part.start(), part.end());
    }
    Set<String> heard = new HashSet<>(folding.words(said.toString()));
    return !claim.evidence().isEmpty()
        && named(claim).stream()
            .flatMap(name -> folding.words(name).stream())
            .anyMatch(word -> word.codePointCount(0, word.length()) > 2 && heard.contains(word));
  }

  private static List<String> named(ScoredClaim claim) {
    List<String> names = new java.util.ArrayList<>();
    claim.participants().forEach(party -> names.add(party.name()));
    claim.places().forEach(place -> names.add(place.name()));
    names.addAll(claim.what());
    return names;
  }

  /** Whether the same country is told for a place of each. */
  public static boolean shareCountry(ScoredClaim one, ScoredClaim other) {
    return one.places().stream()
        .map(ScoredClaim.Spot::country)
        .filter(country -> !country.isEmpty())
        .anyMatch(
            country ->
                other.places().stream()
                    .anyMatch(place -> Objects.equals(place.country(), country)));
  }
}
