package org.ortak.answer.tracker;

import java.util.Optional;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Stage;

/**
 * Which undertakings to list; what is absent does not narrow.
 *
 * @param country a country's code or English name
 * @param company a name of one that takes part
 */
public record Filter(
    Optional<String> country,
    Optional<String> company,
    Optional<ClaimType> type,
    Optional<Stage> stage) {

  public static Filter none() {
    return new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Filter withCountry(String name) {
    return new Filter(Optional.of(name), company, type, stage);
  }

  public Filter withCompany(String name) {
    return new Filter(country, Optional.of(name), type, stage);
  }

  public Filter withType(ClaimType wanted) {
    return new Filter(country, company, Optional.of(wanted), stage);
  }

  public Filter withStage(Stage wanted) {
    return new Filter(country, company, type, Optional.of(wanted));
  }
}
