package org.ortak.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ortak.answer.tracker.Filter;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Stage;
import picocli.CommandLine.Option;

/** Which undertakings to take. */
final class FilterOptions {

  @Option(names = "--country", paramLabel = "NAME", description = "In a country: PL or Poland.")
  private @Nullable String country;

  @Option(names = "--company", paramLabel = "NAME", description = "With this party.")
  private @Nullable String company;

  @Option(
      names = "--type",
      description = "Of one type: ${COMPLETION-CANDIDATES}.",
      converter = WordConverters.Type.class,
      completionCandidates = WordConverters.Types.class)
  private @Nullable ClaimType type;

  @Option(
      names = "--stage",
      description = "At one stage: ${COMPLETION-CANDIDATES}.",
      converter = WordConverters.AtStage.class,
      completionCandidates = WordConverters.Stages.class)
  private @Nullable Stage stage;

  Filter filter() {
    return new Filter(
        Optional.ofNullable(country),
        Optional.ofNullable(company),
        Optional.ofNullable(type),
        Optional.ofNullable(stage));
  }

  /** "facility, country Poland"; "all undertakings". */
  String told() {
    String told =
        Stream.of(
                Optional.ofNullable(type).map(ClaimType::word),
                Optional.ofNullable(stage).map(one -> "stage " + one.word()),
                Optional.ofNullable(country).map(name -> "country " + name),
                Optional.ofNullable(company).map(name -> "company " + name))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return told.isEmpty() ? "all undertakings" : told;
  }
}
