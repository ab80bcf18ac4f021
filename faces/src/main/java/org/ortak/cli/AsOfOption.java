package org.ortak.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.history.AsOf;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** As of which day to answer. */
final class AsOfOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Answer as the ledger would have at the end of that day, as 2025-12-09.")
  private @Nullable String day;

  /** The last moment of the day in UTC; all that is known where no day is named. */
  AsOf asOf(Setting setting) {
    if (day == null) {
      return AsOf.latest();
    }
    try {
      return new AsOf(
          LocalDate.parse(day).atTime(LocalTime.MAX).atZone(setting.clock().getZone()).toInstant());
    } catch (DateTimeParseException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--as-of: expected a day such as 2025-12-09, found " + day);
    }
  }
}
