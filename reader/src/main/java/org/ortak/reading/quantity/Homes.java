package org.ortak.reading.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.text.Phrases;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/**
 * Which country's money a sign means that several share: that of the country the text is at home
 * in, as a Canadian paper writes {@code $} for its own dollar. A text that marks that country's
 * money elsewhere ({@code C$}) means the common one by the bare sign; one that marks the common one
 * ({@code US$}), or says what its figures are in, does not.
 */
final class Homes {

  private static final int FEW = 2;

  private final Phrases<String> homes = new Phrases<>();
  private final Phrases<String> names = new Phrases<>();
  private final Set<String> shared = new HashSet<>();
  private final Set<String> common = new HashSet<>();

  Homes(Pack pack) {
    for (Row row : pack.rows("currencies")) {
      row.texts("homes").forEach(home -> homes.addExact(home, row.text("unit")));
      if (row.has("homes") && !row.has("shared")) {
        row.texts("names").forEach(name -> names.add(name, row.text("unit")));
      }
      shared.addAll(row.texts("shared"));
      if (row.has("shared")) {
        common.add(row.text("unit"));
      }
    }
  }

  /** The quantities, their bare signs read as the text's home has them. */
  List<QuantityMention> settle(Pieces pieces, List<QuantityMention> quantities) {
    if (quantities.stream().noneMatch(q -> bare(pieces, q))) {
      return quantities;
    }
    Optional<String> home = home(pieces, quantities);
    if (home.isEmpty()) {
      return quantities;
    }
    List<QuantityMention> out = new ArrayList<>();
    for (QuantityMention quantity : quantities) {
      boolean foreign = !bare(pieces, quantity) || quantity.conversion();
      out.add(foreign ? quantity : quantity.in(home.get() + quantity.unit().substring(3)));
    }
    return List.copyOf(out);
  }

  private boolean bare(Pieces pieces, QuantityMention quantity) {
    String sign = pieces.text().substring(quantity.span().start(), quantity.span().start() + 1);
    boolean open = shared.contains(sign) || quantity.rule().equals("money elided");
    return open && common.stream().anyMatch(quantity.unit()::startsWith);
  }

  private Optional<String> home(Pieces pieces, List<QuantityMention> quantities) {
    Map<String, Integer> said = counts(pieces);

    Optional<String> most =
        said.keySet().stream()
            .filter(unit -> !common.contains(unit))
            .max((a, b) -> Integer.compare(said.getOrDefault(a, 0), said.getOrDefault(b, 0)));
    boolean marked =
        quantities.stream().anyMatch(q -> most.isPresent() && q.unit().startsWith(most.get()));
    boolean commonMarked =
        quantities.stream()
            .anyMatch(q -> common.contains(q.unit()) && !bare(pieces, q) && !q.conversion());
    return named(pieces, quantities)
        .or(
            () ->
                most.filter(unit -> commonMarked && !marked && said.getOrDefault(unit, 0) >= FEW));
  }

  /** The money that the text says its figures are in: "all amounts are in Canadian dollars". */
  private Optional<String> named(Pieces pieces, List<QuantityMention> quantities) {
    for (int i = 0; i < pieces.count(); i++) {
      Optional<Match<String>> name = names.at(pieces, i);
      if (name.isPresent()) {
        int start = pieces.start(i);
        boolean counted =
            quantities.stream().anyMatch(q -> q.span().start() <= start && start < q.span().end());
        if (!counted) {
          return Optional.of(name.get().value());
        }
      }
    }
    return Optional.empty();
  }

  private Map<String, Integer> counts(Pieces pieces) {
    Map<String, Integer> said = new HashMap<>();
    for (int i = 0; i < pieces.count(); i++) {
      if (pieces.capitalised(i)) {
        Optional<Match<String>> home = homes.at(pieces, i);
        home.ifPresent(found -> said.merge(found.value(), 1, Integer::sum));
      }
    }
    return said;
  }
}
