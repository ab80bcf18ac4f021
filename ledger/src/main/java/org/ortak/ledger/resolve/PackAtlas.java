package org.ortak.ledger.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ortak.pack.Entry;
import org.ortak.pack.EntryKind;
import org.ortak.pack.Pack;
import org.ortak.pack.Places;

/**
 * The places of a pack, which is loaded when the first one is asked for. A name of a region is
 * taken for the region; "Sparks, Nevada" for what stands before the comma in what stands after it.
 */
public final class PackAtlas implements Atlas {

  private final Supplier<Pack> pack;
  private final Map<String, Spot> found = new HashMap<>();
  private @Nullable Places places;

  public PackAtlas(Supplier<Pack> pack) {
    this.pack = pack;
  }

  @Override
  public synchronized Spot find(String name, String country) {
    return found.computeIfAbsent(country + " " + name, key -> look(name, country));
  }

  private Spot look(String name, String country) {
    int comma = name.indexOf(',');
    if (comma < 0) {
      return named(name, country);
    }
    Spot after = named(name.substring(comma + 1).strip(), country);
    Spot before = named(name.substring(0, comma).strip(), country);
    return new Spot(after.whole() ? after.regions() : before.regions(), false);
  }

  private Spot named(String name, String country) {
    List<Entry> bearers =
        places().named(name).stream()
            .filter(entry -> entry.country().equals(country) && !entry.region().isEmpty())
            .toList();
    List<Entry> regions =
        bearers.stream().filter(entry -> entry.kind() == EntryKind.REGION).toList();
    return new Spot(
        (regions.isEmpty() ? bearers : regions)
            .stream().map(Entry::region).collect(Collectors.toSet()),
        !regions.isEmpty());
  }

  private Places places() {
    Places known = places;
    if (known == null) {
      known = pack.get().places();
      places = known;
    }
    return known;
  }
}
