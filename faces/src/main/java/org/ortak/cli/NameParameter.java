package org.ortak.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** A name of one or more words. */
final class NameParameter {

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "The name; case and accents do not matter.")
  private List<String> words;

  String name() {
    return String.join(" ", words);
  }
}
