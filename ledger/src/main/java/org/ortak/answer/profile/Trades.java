package org.ortak.answer.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.ActivityKind;
import org.ortak.claim.FacilityKind;
import org.ortak.claim.Kind;
import org.ortak.claim.Role;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/** The trades of a pack, by what tells them. */
public final class Trades {

  private static final String FILE = "finder/trades";

  private final Map<String, Trade> byId = new HashMap<>();
  private final Map<String, Trade> byFirmKind = new HashMap<>();
  private final Map<String, Trade> byPlant = new HashMap<>();
  private final List<Goods> goods = new ArrayList<>();

  public Trades(Pack pack) {
    for (Row row : pack.rows(FILE)) {
      Trade trade = new Trade(row.text("trade"), row.text("can"), row.text("needs"));
      byId.put(trade.id(), trade);
      row.texts("kinds").forEach(kind -> byFirmKind.put(kind, trade));
      row.texts("plants").forEach(plant -> byPlant.put(plant, trade));
      goods.add(new Goods(trade, row.texts("goods").stream().map(NameKey::plain).toList()));
    }
  }

  public Optional<Trade> named(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Of a firm that the pack has under a kind. */
  public Optional<Trade> ofFirm(String kind) {
    return Optional.ofNullable(byFirmKind.get(kind));
  }

  /** Of who runs a plant. */
  public Optional<Trade> ofPlant(FacilityKind plant) {
    return Optional.ofNullable(byPlant.get(plant.word()));
  }

  /** Of who sells or makes what a subject tells. */
  public Optional<Trade> ofGoods(String subject) {
    String words = " " + NameKey.plain(subject) + " ";
    return goods.stream().filter(one -> one.stand(words)).map(Goods::trade).findFirst();
  }

  /**
   * Of who takes part in something.
   *
   * @param own what it takes part as
   * @param what its subjects
   */
  public Set<Trade> shownBy(Role own, Optional<Kind> kind, List<String> what) {
    Set<Trade> shown = new LinkedHashSet<>();
    if (own == Role.OPERATOR && kind.orElse(null) instanceof FacilityKind plant) {
      ofPlant(plant).ifPresent(shown::add);
    } else if (own == Role.SUPPLIER || own == Role.MAKER || isOffered(own, kind)) {
      what.stream().flatMap(one -> ofGoods(one).stream()).forEach(shown::add);
    }
    return shown;
  }

  private static boolean isOffered(Role own, Optional<Kind> kind) {
    return own == Role.ACTOR
        && kind.filter(one -> one != ActivityKind.BUYS && one != ActivityKind.IMPORTS).isPresent();
  }

  private record Goods(Trade trade, List<String> names) {

    boolean stand(String words) {
      return names.stream().anyMatch(name -> words.contains(" " + name + " "));
    }
  }
}
