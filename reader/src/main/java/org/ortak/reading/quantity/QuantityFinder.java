package org.ortak.reading.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ortak.pack.Pack;
import org.ortak.reading.quantity.Cues.Task;
import org.ortak.text.Pieces;
import org.ortak.text.Words;

/** Finds the figures of a text, each with its unit. */
public final class QuantityFinder {

  private final Numerals numerals;
  private final Units units;
  private final Cues cues;
  private final Homes homes;
  private final Set<String> starts;

  /** A finder for English text. */
  public QuantityFinder(Pack pack) {
    this(pack, "en");
  }

  /**
   * @param language the pack's files of number words to read by: {@code en} for {@code numbers-en}
   */
  public QuantityFinder(Pack pack, String language) {
    this.numerals = new Numerals(pack, language);
    this.units = new Units(pack, language);
    this.cues = new Cues(pack, language);
    this.homes = new Homes(pack);
    this.starts = starts();
  }

  /** The pieces that a quantity, or a word that bears on one, can begin with, digits apart. */
  private Set<String> starts() {
    Set<String> firsts = new HashSet<>(numerals.firsts());
    firsts.addAll(units.moneyFirsts());
    for (Task task : List.of(Task.QUALIFIER, Task.RANKED, Task.SUPERLATIVE, Task.HALVES)) {
      firsts.addAll(cues.firsts(task));
    }
    return Set.copyOf(firsts);
  }

  /** The quantities of the text, in order, none of them inside another. */
  public List<QuantityMention> find(Words words) {
    Pieces pieces = Pieces.of(words);
    return homes.settle(pieces, new QuantityScan(pieces, numerals, units, cues).run(starts));
  }
}
