package org.ortak.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortak.ledger.resolve.CountryNames;
import picocli.CommandLine.Option;

/** In which country. */
final class CountryOption {

  @Option(names = "--country", paramLabel = "NAME", description = "In a country: PL or Poland.")
  private @Nullable String country;

  /** As it was given. */
  Optional<String> name() {
    return Optional.ofNullable(country);
  }

  Optional<String> code() {
    return name().map(new CountryNames()::codeOrSame);
  }
}
