package org.ortak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Note;

/** Notes are kept alike in a file and in memory. */
class NotesTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  @TempDir private Path folder;

  /** Where notes are kept. */
  enum Place {
    FILE(folder -> Ledger.open(folder.resolve("ledger.db"), CLOCK)),
    MEMORY(folder -> Ledger.inMemory(CLOCK));

    private final Function<Path, Ledger> opening;

    Place(Function<Path, Ledger> opening) {
      this.opening = opening;
    }
  }

  private static Note note(String sort, String id, String body, int after) {
    return new Note(sort, id, body, NOON.plusSeconds(after));
  }

  @ParameterizedTest
  @EnumSource
  void notesAreToldInTheOrderOfTheirMakingAndChangedInPlace(Place place) {
    try (Ledger ledger = place.opening.apply(folder)) {
      ledger.notes().put(note("token", "b", "one", 1));
      ledger.notes().put(note("token", "a", "two", 2));
      ledger.notes().put(note("alert", "b", "three", 0));
      assertThat(ledger.notes().all("token")).extracting(Note::id).containsExactly("b", "a");
      ledger.notes().put(note("token", "b", "four", 3));
      assertThat(ledger.notes().all("token")).extracting(Note::body).containsExactly("two", "four");
      assertThat(ledger.notes().find("alert", "b")).contains(note("alert", "b", "three", 0));
      assertThat(ledger.notes().find("alert", "a")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNoteIsRemovedOnce(Place place) {
    try (Ledger ledger = place.opening.apply(folder)) {
      ledger.notes().put(note("token", "a", "one", 1));
      assertThat(ledger.notes().remove("token", "a")).isTrue();
      assertThat(ledger.notes().remove("token", "a")).isFalse();
      assertThat(ledger.notes().all("token")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = "FILE")
  void notesAreThereWhenTheLedgerIsOpenedAgain(Place place) {
    try (Ledger ledger = place.opening.apply(folder)) {
      ledger.notes().put(note("token", "a", "one", 1));
    }
    try (Ledger ledger = place.opening.apply(folder)) {
      assertThat(ledger.notes().all("token")).containsExactly(note("token", "a", "one", 1));
    }
  }
}
