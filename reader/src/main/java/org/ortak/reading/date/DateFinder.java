package org.ortak.reading.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.ortak.pack.Pack;
import org.ortak.reading.quantity.Numerals;
import org.ortak.text.Pieces;
import org.ortak.text.Words;

/** Finds the dates of a text and resolves them against the day it was published. */
public final class DateFinder {

  private final DateWords dateWords;
  private final Numerals numerals;

  /** A finder for English text. */
  public DateFinder(Pack pack) {
    this(pack, "en");
  }

  /**
   * @param language the pack's files of date and number words to read by: {@code en} for {@code
   *     dates-en}
   */
  public DateFinder(Pack pack, String language) {
    this.dateWords = new DateWords(pack, language);
    this.numerals = new Numerals(pack, language);
  }

  /** The dates of the text, in order, the sense of a clause told by its nearest telling word. */
  public List<DateMention> find(Words words, Optional<LocalDate> published) {
    return find(words, at -> published, TimeSense.NONE);
  }

  /**
   * The dates of the text, in order; where {@code sense} doesn't know, the nearest telling word of
   * the sentence decides.
   *
   * @param published the day when what stands at an offset of the text was published
   */
  public List<DateMention> find(
      Words words, IntFunction<Optional<LocalDate>> published, TimeSense sense) {
    Pieces pieces = Pieces.of(words);
    CueSense cues = new CueSense(pieces, dateWords);
    TimeSense known =
        word -> {
          Sense told = sense.at(word);
          return told == Sense.UNKNOWN ? cues.at(firstPiece(pieces, word)) : told;
        };
    DateText text = new DateText(pieces, dateWords, numerals, published, known);
    return new DateScan(text).run();
  }

  private static int firstPiece(Pieces pieces, int word) {
    int low = 0;
    int high = pieces.count() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.word(middle) < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
