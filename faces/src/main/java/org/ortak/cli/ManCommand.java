package org.ortak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ortak.cli.paper.ManPage;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the manual pages. */
@Command(
    name = "man",
    header = "Write the manual pages.",
    description = {
      "",
      "Writes a manual page for the program and for each of its commands into a folder, made where"
          + " there",
      "is none.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak man ~/.local/share/man/man1       then: man ortak-read",
      "  ortak man pages/ && man pages/ortak-digest.1",
      "",
      "Exit codes: 0 done, 2 wrong usage, 5 a page could not be written."
    })
final class ManCommand implements Callable<Integer> {

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "Where to write them.")
  private Path folder;

  ManCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    List<CommandSpec> all = new ArrayList<>(List.of(spec.root()));
    spec.root().subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(all::add);
    try {
      Files.createDirectories(folder);
      for (CommandSpec one : all) {
        Files.writeString(
            folder.resolve(ManPage.name(one) + ".1"), ManPage.of(one, ProgramVersion.told()));
      }
    } catch (IOException e) {
      new Messages(setting).line("ortak man: expected a folder to write to, found " + e);
      return ExitCode.FAULT;
    }
    Output output = new Output(setting.out());
    output.line(Count.of(all.size(), "manual page") + " written to " + folder);
    output.flush();
    return ExitCode.DONE;
  }
}
