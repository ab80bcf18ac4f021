package org.ortak.answer.finder;

import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.answer.profile.Trade;
import org.ortak.pack.Row;

/**
 * What a partner may be sought for.
 *
 * @param trades ids of the trades that fit
 * @param roles what those who do it take part in deals as
 * @param openings kinds of openings by which somebody asks for the other side of it
 */
record Seeking(String word, Set<String> trades, Set<String> roles, Set<String> openings) {

  static Seeking of(Row row) {
    return new Seeking(
        row.text("seek"), set(row, "trades"), set(row, "roles"), set(row, "openings"));
  }

  private static Set<String> set(Row row, String field) {
    return row.texts(field).stream().collect(Collectors.toUnmodifiableSet());
  }

  boolean fits(Trade trade) {
    return trades.contains(trade.id());
  }
}
