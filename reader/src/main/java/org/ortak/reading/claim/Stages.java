package org.ortak.reading.claim;

import java.util.Optional;
import org.ortak.claim.Stage;

/**
 * How stages that one article tells of one undertaking combine: the last fact beats the last hope.
 */
final class Stages {

  private Stages() {}

  /** The later of two stages on the ladder; an end or a stop told anywhere stands. */
  static Optional<Stage> later(Optional<Stage> one, Optional<Stage> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().compareTo(other.get()) >= 0 ? one : other;
  }
}
