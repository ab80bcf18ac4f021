package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.undertaking.Correction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Say what a field of a claim should be. */
@Command(
    name = "correct",
    header = "Say what a field of a claim should be.",
    description = {
      "",
      "Says what fields of a claim should be, where its article says otherwise than it was read."
          + " What",
      "stands after = may hold several values parted by ; and nothing at all takes the field away.",
      "",
      "Fields: stage, kind, place, what, the roles (operator, supplier, customer ...), the"
          + " measures",
      "(capacity, amount, jobs ...) and the events (production-start, opening ...).",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak correct 3f2a9c stage=active --why 'it produces already'",
      "  ortak correct 3f2a9c 'capacity=14 GWh/yr' 'place=Erfurt, DE' --why 'as the last paragraph"
          + " says'",
      "",
      "Exit codes: 0 done, 1 nothing of this id or name, 2 wrong usage, 5 the ledger failed."
    })
final class CorrectCommand implements Callable<Integer> {

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Mixin private WhyOption reason;

  @Parameters(paramLabel = "ID", description = "A claim by six or more letters of its id.")
  private String claim;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FIELD=VALUE",
      description = "What should be what.")
  private List<String> fields;

  CorrectCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    List<Correction> corrections = fields.stream().map(this::correction).toList();
    return new JudgeWork(setting, reason.options())
        .told(
            (judge, finder) -> {
              Report report = finder.report(claim);
              return corrections.stream()
                  .map(correction -> judge.correct(report, correction, reason.why()))
                  .toList();
            });
  }

  private Correction correction(String written) {
    int equals = written.indexOf('=');
    if (equals < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "expected FIELD=VALUE such as stage=active, found " + written);
    }
    return new Correction(
        written.substring(0, equals).strip(), written.substring(equals + 1).strip());
  }
}
