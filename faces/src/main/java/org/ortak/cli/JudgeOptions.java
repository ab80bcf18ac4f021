package org.ortak.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ortak.answer.judging.Judge;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which ledger and in whose name to decide. */
final class JudgeOptions {

  @Mixin private LedgerOption ledgers;

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "In whose name; else ORTAK_WHO names them, else your login name.")
  private @Nullable String who;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  boolean json() {
    return json;
  }

  LedgerOption ledgers() {
    return ledgers;
  }

  Judge judge(Ledger ledger, Setting setting) {
    return new Judge(ledger, setting.clock(), who(setting));
  }

  String who(Setting setting) {
    if (who != null) {
      return who;
    }
    return Stream.of("ORTAK_WHO", "USER", "LOGNAME", "USERNAME")
        .map(setting.machine()::variable)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("somebody");
  }
}
