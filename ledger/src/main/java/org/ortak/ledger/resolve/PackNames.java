package org.ortak.ledger.resolve;

import java.util.Optional;
import java.util.function.Supplier;
import org.ortak.pack.Entry;
import org.ortak.pack.EntryKind;
import org.ortak.pack.Pack;

/** The names of states and places in a pack, which is loaded when the first one is asked for. */
public final class PackNames implements KnownNames {

  private final Supplier<Pack> pack;

  public PackNames(Supplier<Pack> pack) {
    this.pack = pack;
  }

  @Override
  public Optional<String> state(String word) {
    return pack.get().lexicon().named(word).stream()
        .filter(entry -> entry.kind() == EntryKind.COUNTRY)
        .map(Entry::id)
        .findFirst();
  }

  @Override
  public boolean isPlace(String word) {
    return !pack.get().places().named(word).isEmpty();
  }
}
