package org.ortak.ledger.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/** The parents that a pack tells, loaded when they are first asked for. */
public final class PackFamilies implements Families {

  private static final Set<String> OFFICES = Set.of("ministry", "government");
  private final Supplier<Pack> pack;
  private @Nullable Map<String, Set<String>> kin;

  public PackFamilies(Supplier<Pack> pack) {
    this.pack = pack;
  }

  @Override
  public synchronized Set<String> of(String entity) {
    Map<String, Set<String>> known = kin;
    if (known == null) {
      known = read(pack.get());
      kin = known;
    }
    return known.getOrDefault(entity, Set.of());
  }

  private static Map<String, Set<String>> read(Pack pack) {
    Map<String, Set<String>> kin = new HashMap<>();
    for (Row row : pack.rowsIn("organisations")) {
      String key = "org:" + row.text("id");
      if (row.has("parent")) {
        tie(kin, key, "org:" + row.text("parent"));
      }
      if (OFFICES.contains(row.text("kind", "")) && row.has("country")) {
        tie(kin, key, "country:" + row.text("country"));
      }
    }
    return kin;
  }

  private static void tie(Map<String, Set<String>> kin, String one, String other) {
    kin.computeIfAbsent(one, key -> new HashSet<>()).add(other);
    kin.computeIfAbsent(other, key -> new HashSet<>()).add(one);
  }
}
