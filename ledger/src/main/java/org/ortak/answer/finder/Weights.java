package org.ortak.answer.finder;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ortak.pack.Pack;
import org.ortak.pack.PackException;
import org.ortak.pack.Row;

/**
 * How much each sign counts.
 *
 * @param bySign below zero where the sign speaks against
 */
public record Weights(Map<String, Double> bySign) {

  private static final String FILE = "finder/weights";

  public Weights {
    bySign = new TreeMap<>(bySign);
  }

  static Weights of(Pack pack) {
    return of(pack.rows(FILE));
  }

  /** What each sign is, in plain words. */
  static Map<String, String> meanings(Pack pack) {
    return pack.rows(FILE).stream()
        .collect(Collectors.toMap(row -> row.text("sign"), row -> row.text("reason")));
  }

  /** Of rows with a sign and its weight. */
  public static Weights of(List<Row> rows) {
    Map<String, Double> bySign = new TreeMap<>();
    rows.forEach(row -> bySign.put(row.text("sign"), row.number("weight")));
    return new Weights(bySign);
  }

  /** These, with others in the place of some. */
  public Weights with(Map<String, Double> others) {
    Map<String, Double> all = new TreeMap<>(bySign);
    others.forEach(
        (sign, weight) -> {
          if (all.put(sign, weight) == null) {
            throw new PackException(
                sign, "expected one of the signs " + bySign.keySet() + ", found " + sign);
          }
        });
    return new Weights(all);
  }

  double of(String sign) {
    return bySign.getOrDefault(sign, 0.0);
  }
}
