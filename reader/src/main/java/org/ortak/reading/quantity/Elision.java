package org.ortak.reading.quantity;

import java.util.Optional;
import org.ortak.reading.quantity.Cues.Task;
import org.ortak.reading.quantity.Numeral.Shape;
import org.ortak.text.Pieces;

/**
 * Numbers that leave out their unit count what was counted before: "16 GWh, of which 12 …", "might
 * be doubled to 40".
 */
final class Elision {

  private static final int REACH = 2;
  private static final double LARGE = 1000;
  private static final double MILLIONS = 1e5;

  private final Pieces pieces;
  private final Cues cues;
  private Optional<Part> lastMoney = Optional.empty();
  private Optional<Part> lastOther = Optional.empty();

  Elision(Pieces pieces, Cues cues) {
    this.pieces = pieces;
    this.cues = cues;
  }

  /** Keeps what a later number may count. */
  void told(Part part) {
    if (part.is(Unit.Kind.MONEY)) {
      lastMoney = Optional.of(part);
    } else if (part.unit().isPresent() && part.unit().get().repeats()) {
      lastOther = Optional.of(part);
    }
  }

  /**
   * The number with the unit that it leaves out, or as it is.
   *
   * @param qualified whether a word such as about stands before it
   */
  Part of(Part part, boolean qualified) {
    boolean large = part.number().value() >= LARGE && part.number().shape() != Shape.PLAIN;
    boolean cued = qualified || cues.is(Task.ELIDED, pieces, part.start() - 1);
    boolean glued = pieces.joined(part.end()) || pieces.joined(part.start());
    Optional<Part> last = lastFor(part);
    boolean told = last.isPresent() && (large || (cued && small(part, last.get())));
    return told && !glued && !part.number().mayBeYear() ? part.asBefore(last.get()) : part;
  }

  /** Millions are money where money was told of; what else has no unit counts what was counted. */
  private Optional<Part> lastFor(Part part) {
    boolean millions =
        part.number().shape() == Shape.MAGNITUDE && part.number().value() >= MILLIONS;
    Optional<Part> money = near(part, lastMoney);
    Optional<Part> other = near(part, lastOther);
    boolean counted =
        other.isPresent()
            && (money.isEmpty()
                || (other.get().number().value() >= MILLIONS
                    && other.get().start() > money.get().start()));
    return millions && !counted ? money : other;
  }

  private Optional<Part> near(Part part, Optional<Part> last) {
    return last.filter(p -> pieces.sentence(part.start()) - pieces.sentence(p.start()) <= REACH);
  }

  /** A small number is taken for a quantity only where nothing follows that it could count. */
  private boolean small(Part part, Part last) {
    boolean close = last.value() / part.number().value() < LARGE;
    boolean digits = part.number().shape() == Shape.PLAIN || part.number().shape() == Shape.GROUPED;
    boolean ends = !pieces.isLetters(part.end()) || cues.is(Task.BARRIER, pieces, part.end());
    return close && digits && ends && !last.is(Unit.Kind.MONEY);
  }
}
