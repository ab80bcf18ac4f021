package org.ortak.cli;

import org.ortak.cli.terminal.Setting;
import picocli.CommandLine;

/** The program's front door. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(Setting.ofProcess(), args));
  }

  /** Runs one command and returns its exit code; nothing outside the setting is touched. */
  public static int run(Setting setting, String... args) {
    CommandLine program = new CommandTable(setting).program(args);
    Faults faults = new Faults(setting);
    program.setParameterExceptionHandler(faults::usage);
    program.setExecutionExceptionHandler((fault, command, parsed) -> faults.execution(fault));
    return program.execute(args);
  }
}
