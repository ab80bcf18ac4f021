package org.ortak.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's front door. */
@Command(
    name = "ortak",
    mixinStandardHelpOptions = true,
    version = "Ortak 0.1.0",
    description =
        "Reads the news of the battery and electric-vehicle industry and keeps a sourced ledger of"
            + " it.")
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "expected a command, found none");
  }
}
