package org.ortak.ledger.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Notes;
import org.ortak.ledger.undertaking.Known;

/** A history that keeps what is believed beside what was learnt. */
public interface Keeping {

  /** What was known; absent where it was not kept for that moment. */
  Optional<Known> known(AsOf asOf);

  /** Throws away all that is believed and works it out anew. */
  void rebuild();

  Condition condition();

  /** What faces keep here for themselves. */
  Notes notes();

  /**
   * Checks every law: that ids are those of their content, that what was purged is gone, that the
   * database is whole, and that what is believed is what would be worked out anew.
   *
   * @return what is wrong; empty where all is well
   */
  List<String> verify();

  /** Writes a whole copy to a file that is not there yet; others may add meanwhile. */
  void backUp(Path file);
}
