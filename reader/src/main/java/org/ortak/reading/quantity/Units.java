package org.ortak.reading.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.text.Phrases;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/** The units and currencies of a pack, found by their names and signs. */
public final class Units {

  private final Phrases<Unit> after = new Phrases<>();
  private final Phrases<Unit> before = new Phrases<>();
  private final Map<String, Phrases<String>> smaller = new HashMap<>();

  /**
   * @param language the language whose own file of units, if the pack has one, is read besides
   */
  public Units(Pack pack, String language) {
    pack.rows("units").forEach(this::addUnit);
    pack.rows("currencies").forEach(this::addCurrency);
    if (pack.files().contains("units-" + language)) {
      pack.rows("units-" + language).forEach(this::addUnit);
    }
  }

  /** The first pieces of what may stand before a sum of money. */
  Set<String> moneyFirsts() {
    return before.firsts();
  }

  /** Whether jobs, goods or a measure of them stand at the piece. */
  public boolean countedAt(Pieces pieces, int piece) {
    return after.at(pieces, piece).filter(unit -> unit.value().repeats()).isPresent();
  }

  /** The unit whose name or sign begins at the piece. */
  Optional<Match<Unit>> at(Pieces pieces, int piece) {
    return after.at(pieces, piece);
  }

  /** The currency whose sign or code stands at the piece, to be followed by a sum. */
  Optional<Match<Unit>> moneyAt(Pieces pieces, int piece) {
    return before.at(pieces, piece);
  }

  private void addUnit(Row row) {
    Unit.Kind kind = Unit.Kind.of(row.text("kind", "measure"));
    double factor = row.has("factor") ? row.number("factor") : 1;
    boolean repeats = row.flag("yearly") || row.flag("repeats");
    Unit unit =
        new Unit(
            kind,
            row.text("unit"),
            factor,
            "",
            row.flag("yearly"),
            repeats,
            row.flag("divides"),
            smaller(row));
    row.texts("symbols").forEach(symbol -> after.addExact(symbol, unit));
    row.texts("forms").forEach(form -> after.add(form, unit));
    for (String noun : row.texts("nouns")) {
      List<String> forms = List.of(noun.split("\\|"));
      Unit counted =
          new Unit(
              kind,
              unit.name(),
              factor,
              forms.getFirst(),
              unit.yearly(),
              repeats,
              unit.divides(),
              0);
      forms.forEach(form -> after.add(form, counted));
    }
  }

  private double smaller(Row row) {
    if (!row.has("smaller-in")) {
      return 0;
    }
    Phrases<String> names = smaller.computeIfAbsent(row.text("unit"), unit -> new Phrases<>());
    row.texts("smaller").forEach(form -> names.add(form, form));
    return row.number("smaller-in");
  }

  /** The name of the smaller unit at the piece, such as cents after dollars. */
  Optional<Match<String>> smallerAt(Pieces pieces, int piece, Unit unit) {
    return smaller.getOrDefault(unit.name(), new Phrases<>()).at(pieces, piece);
  }

  private void addCurrency(Row row) {
    double factor = row.has("factor") ? row.number("factor") : 1;
    Unit unit =
        new Unit(Unit.Kind.MONEY, row.text("unit"), factor, "", false, false, false, smaller(row));
    row.texts("names").forEach(name -> after.add(name, unit));
    for (String sign : row.texts("signs")) {
      before.add(sign, unit);
      after.add(sign, unit);
    }
    row.texts("prefixes").forEach(prefix -> before.addExact(prefix, unit));
    for (String symbol : row.texts("symbols")) {
      before.addExact(symbol, unit);
      after.addExact(symbol, unit);
    }
    for (String code : row.texts("codes")) {
      before.add(code, unit);
      after.add(code, unit);
    }
  }
}
