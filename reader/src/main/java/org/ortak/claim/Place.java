package org.ortak.claim;

import java.util.Optional;

/**
 * Where a claim's matter is.
 *
 * @param country ISO 3166-1 alpha-2, given or inferred
 */
public record Place(String name, Optional<String> country) {

  public Place {
    Texts.required(name, "place name");
    if (country.isPresent() && !country.get().matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(
          "country of "
              + name
              + ": expected two capital letters (ISO 3166-1), found "
              + country.get());
    }
  }
}
