package org.ortak.cli;

import picocli.CommandLine.Option;

/** How many to tell at most. */
final class LimitOption {

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "40",
      description = "No more than N, 40 unless told; 0 for all.")
  private int limit;

  int most() {
    return most(limit);
  }

  /** A number as it is told on the command line: 0 stands for all. */
  static int most(int told) {
    return told > 0 ? told : Integer.MAX_VALUE;
  }
}
