package org.ortak.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** Which of several places of one name an article means, by what stands around the name. */
final class PlacesTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  private static Optional<Actor> place(String name, String text) {
    return READER.read(Sentences.article(PACK, text)).names().actors().stream()
        .filter(actor -> actor.kind() == NameKind.PLACE && actor.names().contains(name))
        .findFirst();
  }

  private static Optional<String> country(String name, String text) {
    return place(name, text).flatMap(Actor::country);
  }

  @ParameterizedTest
  @CsvSource({
    "Paris, Texas, US",
    "Birmingham, Alabama, US",
    "Valencia, Venezuela, VE",
    "Sparks, Nevada, US",
    "Cordoba, Spain, ES",
    "Granada, Nicaragua, NI",
    "Victoria, British Columbia, CA",
    "Savannah, Georgia, US",
    "London, Ontario, CA",
    "Cambridge, Massachusetts, US",
    "Cambois, Northumberland, GB",
    "Santa Catarina, Nuevo León, MX"
  })
  void theCountryOrRegionRightBehindANameDecides(String name, String beside, String country) {
    String text =
        "The company will build a battery plant in " + name + ", " + beside + ", it said.";
    assertThat(country(name, text)).contains(country);
  }

  @ParameterizedTest
  @CsvSource({
    "Kingston, Canada, CA",
    "Victoria, Canada, CA",
    "Lincoln, United Kingdom, GB",
    "Cordoba, Spain, ES",
    "Valencia, Venezuela, VE"
  })
  void theCountriesOfTheTextCount(String name, String country, String code) {
    String text =
        "The government of "
            + country
            + " has approved the grant. The plant in "
            + name
            + " will make cells for cars that are sold in "
            + country
            + ".";
    assertThat(country(name, text)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"Paris, FR", "Birmingham, GB", "Valencia, ES", "Cambridge, GB"})
  void aNameAloneMeansTheBestKnown(String name, String country) {
    assertThat(country(name, "The company will build a battery plant in " + name + ", it said."))
        .contains(country);
  }

  @Test
  void aRegionThatHoldsNoneOfTheBearersDecidesNothing() {
    assertThat(country("London", "The company has offices in London, New York and Tokyo."))
        .contains("GB");
  }

  @ParameterizedTest
  @CsvSource({"Georgia, GA", "Ohio, OH"})
  void theRegionBehindANamePicksAmongNamesakesOfOneCountry(String region, String code) {
    Actor columbus =
        place("Columbus", "The company will build a plant in Columbus, " + region + ", it said.")
            .orElseThrow();
    assertThat(PACK.places().named("Columbus"))
        .filteredOn(entry -> columbus.id().equals(Optional.of("place:" + entry.id())))
        .extracting(entry -> entry.region())
        .containsExactly("US." + code);
  }
}
