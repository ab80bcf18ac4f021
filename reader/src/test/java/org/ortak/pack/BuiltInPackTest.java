package org.ortak.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortak.pack.PlaceResolver.Surroundings;

/** The pack that comes with the program. */
class BuiltInPackTest {

  private static final Pack PACK = Pack.builtIn();

  /** The country of whoever bears the name where nothing stands around it. */
  private static String country(String name) {
    return new PlaceResolver()
        .choose(PACK.lexicon().named(name), Surroundings.none())
        .orElseThrow()
        .country();
  }

  @ParameterizedTest
  @CsvSource({
    "Dunkirk, FR",
    "Gothenburg, SE",
    "Munich, DE",
    "Cologne, DE",
    "Turin, IT",
    "Seville, ES",
    "Saragossa, ES",
    "Zaragoza, ES",
    "The Hague, NL",
    "Prague, CZ",
    "Warsaw, PL",
    "Cracow, PL",
    "Kiev, UA",
    "Kyiv, UA",
    "Bombay, IN",
    "Saigon, VN",
    "Canton, CN",
    "Xian, CN",
    "New York, US",
    "Frankfurt, DE",
    "Geneva, CH",
    "Antwerp, BE",
    "Skelleftea, SE",
    "Izmir, TR",
    "Gemlik, TR",
    "Debrecen, HU",
    "Goed, HU",
    "Jubail, SA",
    "Thacker Pass, US",
    "Salar de Atacama, CL",
    "Paris, FR",
    "Birmingham, GB",
    "Valencia, ES",
    "Georgia, GE",
    "Cordoba, AR",
    "Victoria, AU",
    "Granada, ES",
    "Lincoln, US",
    "Punjab, PK",
    "Kingston, JM",
    "Cambridge, GB"
  })
  void aNameAloneMeansTheBestKnownOfItsBearers(String name, String country) {
    assertThat(country(name)).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({
    "Turkey, Türkiye, TR", "USA, United States, US", "U.K., United Kingdom, GB",
    "Britain, United Kingdom, GB", "Korea, South Korea, KR", "Czechia, Czech Republic, CZ",
    "DRC, Democratic Republic of the Congo, CD", "Ivory Coast, Ivory Coast, CI"
  })
  void countriesHaveTheirCommonNames(String name, String common, String code) {
    Entry entry = PACK.lexicon().named(name).getFirst();
    assertThat(entry.kind()).isEqualTo(EntryKind.COUNTRY);
    assertThat(entry.name()).isEqualTo(common);
    assertThat(entry.country()).isEqualTo(code);
  }

  @Test
  void everyIsoCountryHasARow() {
    assertThat(PACK.rows("countries"))
        .extracting(row -> row.text("code"))
        .contains(java.util.Locale.getISOCountries());
  }

  @Test
  void everyCapitalIsInTheGazetteer() {
    assertThat(PACK.rows("countries"))
        .filteredOn(row -> row.has("capital"))
        .hasSizeGreaterThan(190);
    for (Row row : PACK.rows("countries")) {
      for (String capital : row.texts("capital")) {
        assertThat(PACK.places().named(capital))
            .as(row.where() + " " + capital)
            .anyMatch(place -> place.country().equals(row.text("code")));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Reading",
    "Mobile",
    "Of",
    "Ford",
    "Nice",
    "Bath",
    "Same",
    "Sale",
    "Industry",
    "Best"
  })
  void placesThatAreWordsAreMarked(String name) {
    assertThat(PACK.places().named(name)).isNotEmpty().allMatch(Entry::word);
  }

  @ParameterizedTest
  @CsvSource({"Debrecen", "Sunderland", "Skellefteå", "Hefei", "Michigan", "Gemlik", "Wrocław"})
  void placesThatAreNothingElseAreNot(String name) {
    assertThat(PACK.places().named(name)).isNotEmpty().noneMatch(Entry::word);
  }

  @Test
  void theGazetteerIsWhole() {
    assertThat(PACK.places().named("Ordino")).hasSizeGreaterThanOrEqualTo(1);
    assertThat(PACK.places().named("Springfield").size()).isGreaterThan(20);
  }

  @Test
  void regionsHaveAPositionAndAPopulation() {
    Entry michigan = PACK.places().named("Michigan").getFirst();
    assertThat(michigan.id()).isEqualTo("US.MI");
    assertThat(michigan.population()).isGreaterThan(3_000_000);
    assertThat(michigan.position().orElseThrow().latitude()).isBetween(42.0, 44.0);
  }

  @Test
  void placesAreGivenByPopulation() {
    assertThat(PACK.places().named("Toledo"))
        .extracting(Entry::population)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }
}
