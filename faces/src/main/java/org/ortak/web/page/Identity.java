package org.ortak.web.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.profile.Profile;
import org.ortak.answer.profile.Profiler;
import org.ortak.answer.profile.Register;
import org.ortak.answer.profile.Trade;
import org.ortak.ledger.undertaking.Known;

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

  /** As the pack knows it, and as what is told of it shows. */
  static Identity of(Known known, FinderPack pack, Set<String> keys) {
    Profile profile =
        new Profiler(known, pack.trades(), pack.register()).profile(keys, "", LOOKED_AT);
    Optional<Register.Firm> parent =
        keys.stream()
            .flatMap(key -> pack.register().firm(key).stream())
            .flatMap(firm -> firm.parent().stream())
            .flatMap(key -> pack.register().firm(key).stream())
            .findFirst();
    return new Identity(
        profile.trades().keySet().stream().limit(MOST_TRADES).map(Trade::can).toList(),
        profile.home(),
        parent);
  }

  /** "Makes cells; makes packs", or nothing. */
  public String does() {
    return Show.capital(trades.stream().collect(Collectors.joining("; ")));
  }

  public boolean isKnown() {
    return !trades.isEmpty() || home.isPresent() || parent.isPresent();
  }
}
