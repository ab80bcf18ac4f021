package org.ortak.answer.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.answer.profile.Trades;
import org.ortak.claim.FacilityKind;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/** The goods and services of a pack, found in the words of undertakings. */
public final class Products {

  private static final String FILE = "products/taxonomy";
  private static final int LONGEST = 6;

  private final Map<String, String> idByName = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, List<String>> found = new HashMap<>();
  private final Optional<Trades> trades;
  private final String version;

  private Products(Optional<Trades> trades, String version) {
    this.trades = trades;
    this.version = version;
  }

  /** None, so that none is found. */
  public static Products none() {
    return new Products(Optional.empty(), "");
  }

  public static Products of(Pack pack) {
    Products products = new Products(Optional.of(new Trades(pack)), pack.version());
    pack.rows(FILE).forEach(products::take);
    return products;
  }

  private void take(Row row) {
    String id = row.text("id");
    names.put(id, row.text("name"));
    idByName.put(NameKey.plain(row.text("name")), id);
    row.texts("also").forEach(name -> idByName.putIfAbsent(NameKey.plain(name), id));
    if (row.has("parent")) {
      parents.put(id, row.text("parent"));
    }
  }

  /** Of the pack that they are of; empty where there is none. */
  String version() {
    return version;
  }

  /** What a product is called; the id itself where it is none. */
  public String name(String id) {
    return names.getOrDefault(id, id);
  }

  /**
   * The ids of what an undertaking is about and of what a plant makes, with all they are kinds of.
   */
  synchronized List<String> of(Undertaking undertaking) {
    Set<String> ids = new LinkedHashSet<>();
    for (String what : undertaking.what()) {
      ids.addAll(found.computeIfAbsent(what, this::named));
    }
    undertaking
        .kind()
        .map(field -> field.current().value())
        .filter(FacilityKind.class::isInstance)
        .map(FacilityKind.class::cast)
        .ifPresent(kind -> ids.addAll(made(kind)));
    return List.copyOf(ids);
  }

  /** What plants of a kind make: as the kind's word names it, else as those who want it do. */
  private List<String> made(FacilityKind kind) {
    List<String> named = found.computeIfAbsent(kind.word(), this::named);
    return named.isEmpty()
        ? trades
            .flatMap(all -> all.ofPlant(kind))
            .map(trade -> found.computeIfAbsent(trade.needs(), this::named))
            .orElse(List.of())
        : named;
  }

  /** The products that a text names, the longest names first. */
  private List<String> named(String text) {
    List<String> words = Arrays.asList(NameKey.plain(text).split(" "));
    Set<String> ids = new LinkedHashSet<>();
    int from = 0;
    while (from < words.size()) {
      int length = Math.min(LONGEST, words.size() - from);
      while (length > 0 && !idByName.containsKey(joined(words, from, length))) {
        length--;
      }
      if (length > 0) {
        addWithParents(idByName.getOrDefault(joined(words, from, length), ""), ids);
      }
      from += Math.max(1, length);
    }
    return new ArrayList<>(ids);
  }

  private static String joined(List<String> words, int from, int length) {
    return String.join(" ", words.subList(from, from + length));
  }

  private void addWithParents(String id, Set<String> ids) {
    String next = id;
    while (!next.isEmpty() && ids.add(next)) {
      next = parents.getOrDefault(next, "");
    }
  }
}
