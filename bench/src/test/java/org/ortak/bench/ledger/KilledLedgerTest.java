package org.ortak.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few kills; the command of the benchmark does two hundred. */
final class KilledLedgerTest {

  @TempDir private Path folder;

  @Test
  void aKilledProcessLosesNothingThatItReportedAsAdded() throws IOException, InterruptedException {
    assertThat(new KilledLedger(folder, 60).run(3)).isEmpty();
  }

  @Test
  void twoProcessesThatAddAtOnceLeaveWhatOneWouldHaveLeft()
      throws IOException, InterruptedException {
    assertThat(new KilledLedger(folder, 60).runTwo()).isEmpty();
  }
}
