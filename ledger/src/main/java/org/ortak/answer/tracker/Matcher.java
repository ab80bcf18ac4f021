package org.ortak.answer.tracker;

import java.util.Optional;
import java.util.Set;
import org.ortak.ledger.resolve.CountryNames;
import org.ortak.ledger.undertaking.Undertaking;

/** A filter made ready for many undertakings. */
final class Matcher {

  private final Filter filter;
  private final Optional<String> country;
  private final Optional<Set<String>> companies;

  Matcher(Filter filter, NameFinder names) {
    this.filter = filter;
    this.country = filter.country().map(name -> new CountryNames().code(name).orElse(name));
    this.companies = filter.company().map(names::entities);
  }

  boolean takes(Undertaking undertaking) {
    boolean type =
        filter
            .type()
            .map(wanted -> undertaking.type() == wanted)
            .orElse(undertaking.type().isUndertaking());
    return type && inCountry(undertaking) && byCompany(undertaking) && atStage(undertaking);
  }

  private boolean inCountry(Undertaking undertaking) {
    return country.isEmpty() || undertaking.countries().contains(country.get());
  }

  private boolean byCompany(Undertaking undertaking) {
    return companies.isEmpty()
        || undertaking.parties().stream()
            .anyMatch(party -> companies.get().contains(party.entity()));
  }

  private boolean atStage(Undertaking undertaking) {
    return filter.stage().isEmpty()
        || undertaking
            .progress()
            .map(progress -> progress.stage() == filter.stage().get())
            .orElse(false);
  }
}
