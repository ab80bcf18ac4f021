package org.ortak.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortak.answer.tracker.Filter;
import org.ortak.api.question.Terms;
import org.ortak.claim.Stage;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which undertakings to take. */
final class FilterOptions {

  @Mixin private CountryOption country;

  @Mixin private TypeOption type;

  @Option(names = "--company", paramLabel = "NAME", description = "With this party.")
  private @Nullable String company;

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description = "At one stage: ${COMPLETION-CANDIDATES}.",
      converter = WordConverters.AtStage.class,
      completionCandidates = WordConverters.Stages.class)
  private @Nullable Stage stage;

  Filter filter() {
    return new Filter(
        country.name(), Optional.ofNullable(company), type.type(), Optional.ofNullable(stage));
  }

  /** The same by the names of the terms that programs ask with. */
  Map<String, String> terms() {
    Map<String, String> terms = new HashMap<>();
    country.name().ifPresent(name -> terms.put("country", name));
    Optional.ofNullable(company).ifPresent(name -> terms.put("company", name));
    type.type().ifPresent(one -> terms.put("type", one.word()));
    Optional.ofNullable(stage).ifPresent(one -> terms.put("stage", one.word()));
    return terms;
  }

  /** "type facility, country Poland"; "all undertakings". */
  String told() {
    return new Terms(terms()).told();
  }
}
