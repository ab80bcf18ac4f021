package org.ortak.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which ledger and in whose name to decide, and why. */
final class WhyOption {

  @Mixin private JudgeOptions options;

  @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason.")
  private String why;

  JudgeOptions options() {
    return options;
  }

  String why() {
    return why;
  }
}
