package org.ortak.reading.quantity;

import java.util.List;
import java.util.Optional;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.text.Phrases;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/** The units and currencies of a pack, found by their names and signs. */
final class Units {

  private final Phrases<Unit> after = new Phrases<>();
  private final Phrases<Unit> before = new Phrases<>();

  Units(Pack pack, String language) {
    pack.rows("units").forEach(this::addUnit);
    pack.rows("currencies").forEach(this::addCurrency);
    if (pack.files().contains("units-" + language)) {
      pack.rows("units-" + language).forEach(this::addUnit);
    }
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
    Unit unit = new Unit(kind, row.text("unit"), factor, "", row.flag("yearly"), repeats, row.flag("divides"));
    row.texts("symbols").forEach(symbol -> after.addExact(symbol, unit));
    row.texts("forms").forEach(form -> after.add(form, unit));
    for (String noun : row.texts("nouns")) {
      List<String> forms = List.of(noun.split("\\|"));
      Unit counted = new Unit(kind, unit.name(), factor, forms.getFirst(), unit.yearly(), repeats, unit.divides());
      forms.forEach(form -> after.add(form, counted));
    }
  }

  private void addCurrency(Row row) {
    double factor = row.has("factor") ? row.number("factor") : 1;
    Unit unit = new Unit(Unit.Kind.MONEY, row.text("unit"), factor, "", false, false, false);
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
