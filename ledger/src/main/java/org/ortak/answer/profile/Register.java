package org.ortak.answer.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/** The organisations that a pack knows beforehand, by the keys of their entities. */
public final class Register {

  private final Map<String, Firm> firms = new HashMap<>();
  private final Map<String, List<String>> daughters = new HashMap<>();

  public Register(Pack pack) {
    for (Row row : pack.rowsIn("organisations")) {
      String key = "org:" + row.text("id");
      Optional<String> parent =
          row.has("parent") ? Optional.of("org:" + row.text("parent")) : Optional.empty();
      firms.put(
          key, new Firm(key, row.text("name"), row.text("kind"), row.text("country"), parent));
      parent.ifPresent(one -> daughters.computeIfAbsent(one, k -> new ArrayList<>()).add(key));
    }
  }

  public Optional<Firm> firm(String key) {
    return Optional.ofNullable(firms.get(key));
  }

  public Collection<Firm> all() {
    return firms.values();
  }

  /** Parent, daughters and sisters. */
  public List<String> kin(String key) {
    List<String> kin = new ArrayList<>(daughters.getOrDefault(key, List.of()));
    Firm firm = firms.get(key);
    if (firm != null && firm.parent().isPresent()) {
      kin.add(firm.parent().get());
      kin.addAll(daughters.getOrDefault(firm.parent().get(), List.of()));
    }
    kin.remove(key);
    return kin;
  }

  /**
   * One organisation.
   *
   * @param kind as the pack has it
   * @param country of its home, ISO 3166-1 alpha-2
   * @param parent the key of the firm that it belongs to
   */
  public record Firm(
      String key, String name, String kind, String country, Optional<String> parent) {}
}
