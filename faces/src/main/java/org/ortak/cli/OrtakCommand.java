package org.ortak.cli;

import java.util.concurrent.Callable;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a command: its help and its version. */
@Command(
    name = "ortak",
    description = {
      "Reads the news of the battery and electric-vehicle industry and keeps a sourced ledger of"
          + " it.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "First steps:",
      "  ortak demo                     the main job on sample articles",
      "  ortak read article.md          what one article says",
      "  ortak add news/                keep what a folder of articles says",
      "  ortak list --country Poland    what is going on there",
      "  ortak show CATL                all that is known of a company, place or plant",
      "",
      "Exit codes: 0 all done, 1 some of the input could not be read, 2 wrong usage,",
      "3 no JDK found, 4 the build failed, 5 the ledger or the output failed, 141 the reader",
      "of the output went away."
    })
final class OrtakCommand implements Callable<Integer> {

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-V", "--version"},
      description = "Print the program's and the pack's version, and exit.")
  private boolean version;

  OrtakCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    if (!version) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "expected a command, found none");
    }
    Output output = new Output(setting.out());
    output.line("Ortak " + ProgramVersion.told());
    output.line("pack battery-ev " + org.ortak.pack.Pack.builtIn().version());
    output.line("Java " + Runtime.version());
    output.flush();
    return ExitCode.DONE;
  }
}
