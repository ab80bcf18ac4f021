package org.ortak.answer.finder;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.answer.profile.Register;
import org.ortak.answer.profile.Trades;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/** What the finder takes from a pack. */
public final class FinderPack {

  private final Trades trades;
  private final Register register;
  private final Weights weights;
  private final Map<String, String> meanings;
  private final Fits fits;
  private final NamesTogether names;
  private final Map<String, Seeking> seekings = new LinkedHashMap<>();

  public FinderPack(Pack pack) {
    this(pack, Weights.of(pack));
  }

  /** With other weights than the pack's. */
  public FinderPack(Pack pack, Weights weights) {
    this.trades = new Trades(pack);
    this.register = new Register(pack);
    this.weights = weights;
    this.meanings = Weights.meanings(pack);
    this.fits = Fits.of(pack);
    this.names = new NamesTogether(pack);
    for (Row row : pack.rows("finder/seekings")) {
      seekings.put(row.text("seek"), Seeking.of(row));
    }
  }

  /** The same with other weights for some signs. */
  public FinderPack with(Weights others) {
    return new FinderPack(this, others);
  }

  private FinderPack(FinderPack same, Weights others) {
    this.trades = same.trades;
    this.register = same.register;
    this.weights = others;
    this.meanings = same.meanings;
    this.fits = same.fits;
    this.names = same.names;
    seekings.putAll(same.seekings);
  }

  public Trades trades() {
    return trades;
  }

  public Register register() {
    return register;
  }

  public Weights weights() {
    return weights;
  }

  /** What a sign is, in plain words. */
  public String meaning(String sign) {
    return meanings.getOrDefault(sign, sign);
  }

  /** The words that tell what is sought. */
  public Set<String> seekingWords() {
    return new LinkedHashSet<>(seekings.keySet());
  }

  /** The kinds of openings that ask for the other side of what an opening of a kind seeks. */
  public Optional<Set<String>> answeredBy(String kind) {
    return Optional.ofNullable(seekings.get(kind)).map(Seeking::openings);
  }

  Map<String, Seeking> seekings() {
    return seekings;
  }

  Fits fits() {
    return fits;
  }

  NamesTogether names() {
    return names;
  }
}
