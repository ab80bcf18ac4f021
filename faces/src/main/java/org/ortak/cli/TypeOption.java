package org.ortak.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortak.claim.ClaimType;
import picocli.CommandLine.Option;

/** Of which type of claims. */
final class TypeOption {

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Of one type: ${COMPLETION-CANDIDATES}.",
      converter = WordConverters.Type.class,
      completionCandidates = WordConverters.Types.class)
  private @Nullable ClaimType type;

  Optional<ClaimType> type() {
    return Optional.ofNullable(type);
  }
}
