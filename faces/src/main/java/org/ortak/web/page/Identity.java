package org.ortak.web.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.answer.board.Brief;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.profile.Register;
import org.ortak.answer.profile.Trade;
import org.ortak.answer.profile.Trades;

/**
 * Who a company is, in short.
 *
 * @param trades what it lives by, such as "makes cells"
 * @param home the country of its home, ISO 3166-1 alpha-2
 * @param parent the firm that it belongs to
 */
public record Identity(List<String> trades, Optional<String> home, Optional<Register.Firm> parent) {

  private static final int LOOKED_AT = 40;
  private static final int MOST_TRADES = 3;

  static Identity unknown() {
    return new Identity(List.of(), Optional.empty(), Optional.empty());
  }

  /**
   * As the pack knows it, and as what is told of it shows.
   *
   * @param told of it, newest first
   */
  static Identity of(List<Brief> told, FinderPack pack, Set<String> keys) {
    List<Register.Firm> firms =
        keys.stream().flatMap(key -> pack.register().firm(key).stream()).toList();
    Set<Trade> trades = new LinkedHashSet<>();
    firms.forEach(firm -> pack.trades().ofFirm(firm.kind()).ifPresent(trades::add));
    told.stream()
        .limit(LOOKED_AT)
        .forEach(brief -> trades.addAll(shownBy(brief, pack.trades(), keys)));
    return new Identity(
        trades.stream().limit(MOST_TRADES).map(Trade::can).toList(),
        firms.stream().map(Register.Firm::country).findFirst(),
        firms.stream()
            .flatMap(firm -> firm.parent().stream())
            .flatMap(key -> pack.register().firm(key).stream())
            .findFirst());
  }

  private static Set<Trade> shownBy(Brief brief, Trades trades, Set<String> keys) {
    return brief.parties().stream()
        .filter(party -> keys.contains(party.entity()))
        .findFirst()
        .map(party -> trades.shownBy(party.role(), brief.kindTold(), brief.what()))
        .orElse(Set.of());
  }

  /** "Makes cells; makes packs", or nothing. */
  public String does() {
    return Show.capital(trades.stream().collect(Collectors.joining("; ")));
  }

  public boolean isKnown() {
    return !trades.isEmpty() || home.isPresent() || parent.isPresent();
  }
}
