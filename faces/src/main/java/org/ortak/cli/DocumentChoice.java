package org.ortak.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which document to decide on, and why. */
final class DocumentChoice {

  @Mixin private WhyOption reason;

  @Parameters(
      paramLabel = "ID|ADDRESS",
      description =
          "A document by its address, or by six or more letters of its id or of a claim of it.")
  private String document;

  JudgeOptions options() {
    return reason.options();
  }

  String document() {
    return document;
  }

  String why() {
    return reason.why();
  }
}
