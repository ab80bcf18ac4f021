package org.ortak.reading.quantity;

import java.util.List;
import org.ortak.pack.Pack;
import org.ortak.text.Pieces;
import org.ortak.text.Words;

/** Finds the figures of a text, each with its unit. */
public final class QuantityFinder {

  private final Numerals numerals;
  private final Units units;
  private final Cues cues;

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
  }

  /** The quantities of the text, in order, none of them inside another. */
  public List<QuantityMention> find(Words words) {
    return new QuantityScan(Pieces.of(words), numerals, units, cues).run();
  }
}
