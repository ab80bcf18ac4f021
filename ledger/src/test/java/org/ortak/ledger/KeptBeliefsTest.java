package org.ortak.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;

/** What a ledger in a file keeps. */
final class KeptBeliefsTest {

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void keptIsWhatWouldBeWorkedOutAtOnce(@ForAll @LongRange(min = 0, max = 1_000_000) long seed)
      throws IOException {
    inAFolder(kept -> kept.isWhatWouldBeWorkedOutAtOnce(seed));
  }

  /** A judgement joins a tie to claims of another type, whose parties stand. */
  @Example
  void whoTakesPartInNothingIsNamedByNeither() throws IOException {
    inAFolder(kept -> kept.isWhatWouldBeWorkedOutAtOnce(14407));
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void manyThatAreAlikeAreJoinedAsAtOnce(@ForAll @LongRange(min = 0, max = 1_000_000) long seed)
      throws IOException {
    inAFolder(kept -> kept.joinsManyThatAreAlikeAsAtOnce(seed));
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void anyOrderLeavesTheSame(@ForAll @LongRange(min = 0, max = 1_000_000) long seed)
      throws IOException {
    inAFolder(kept -> kept.isTheSameInAnyOrder(seed));
  }

  private static void inAFolder(Consumer<KeptBeliefs> check) throws IOException {
    Path folder = Files.createTempDirectory("kept");
    try {
      check.accept(
          new KeptBeliefs((name, clock) -> Ledger.open(folder.resolve(name + ".db"), clock)));
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
