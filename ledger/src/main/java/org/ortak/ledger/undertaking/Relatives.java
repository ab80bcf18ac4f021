package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ortak.ledger.resolve.Kin;

/** The kin of entities, as numbers; each is among its own. */
final class Relatives {

  private final Kin kin;
  private final Symbols symbols;
  private final Map<Integer, int[]> known = new HashMap<>();

  Relatives(Kin kin, Symbols symbols) {
    this.kin = kin;
    this.symbols = symbols;
  }

  /** An entity and its kin, in ascending order. */
  int[] of(int entity) {
    return known.computeIfAbsent(entity, this::look);
  }

  /** What is known of an entity's kin has changed. */
  void forget(String entity) {
    known.remove(symbols.of(entity));
  }

  private int[] look(int entity) {
    String key = symbols.word(entity);
    List<String> all = new ArrayList<>(kin.of(key));
    all.add(key);
    return symbols.of(all);
  }
}
