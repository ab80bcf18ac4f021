package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A value that was told for a field, with all who told it, oldest first. */
public record Value<T>(T value, List<Said> by) {

  private static final Comparator<Said> OLDEST_FIRST =
      Comparator.comparing((Said said) -> said.day().orElse(LocalDate.MIN))
          .thenComparing(Said::claim);

  public Value {
    by = by.size() == 1 ? List.copyOf(by) : by.stream().sorted(OLDEST_FIRST).toList();
  }

  /** How many independent sources told it: stories, not documents. */
  public int sources() {
    return (int) by.stream().map(Said::story).distinct().count();
  }

  public boolean byParty() {
    return by.stream().anyMatch(Said::byParty);
  }

  public Optional<LocalDate> lastTold() {
    return by.stream().flatMap(said -> said.day().stream()).max(Comparator.naturalOrder());
  }
}
