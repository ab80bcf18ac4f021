package org.ortak.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortak.pack.PlaceResolver.Surroundings;

/** The pack that comes with the program. */
class BuiltInPackTest {

  private static final Pack PACK = Pack.builtIn();

  private static Entry choose(String name, Surroundings around) {
    return new PlaceResolver().choose(PACK.lexicon().named(name), around).orElseThrow().entry();
  }

  private static String country(String name, Surroundings around) {
    return choose(name, around).country();
  }

  private static Surroundings beside(String name) {
    return new Surroundings(PACK.lexicon().named(name), Map.of());
  }

  private static Surroundings text(String country) {
    return new Surroundings(List.of(), Map.of(country, 3.0, "CN", 1.0));
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
    "Salar de Atacama, CL"
  })
  void englishNamesOfPlacesAreKnown(String name, String country) {
    assertThat(country(name, Surroundings.none())).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({
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
  void aNameAloneMeansTheBestKnown(String name, String country) {
    assertThat(country(name, Surroundings.none())).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({
    "Paris, Texas, US",
    "Birmingham, Alabama, US",
    "Valencia, Venezuela, VE",
    "Sparks, Nevada, US",
    "Cordoba, Spanish, ES",
    "Granada, Nicaragua, NI",
    "Victoria, British Columbia, CA",
    "Savannah, Georgia, US",
    "London, Ontario, CA",
    "Cambridge, Massachusetts, US",
    "Cambois, Northumberland, GB",
    "Santa Catarina, Nuevo León, MX",
    "Valencia, Venezuelan, VE"
  })
  void whatStandsBesideANameDecides(String name, String beside, String country) {
    assertThat(country(name, beside(beside))).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({
    "Georgia, US, US",
    "Kingston, CA, CA",
    "Punjab, IN, IN",
    "Victoria, CA, CA",
    "Lincoln, GB, GB",
    "Malmesbury, GB, GB",
    "Cordoba, ES, ES"
  })
  void theCountriesOfTheTextCount(String name, String seen, String country) {
    assertThat(country(name, text(seen))).isEqualTo(country);
  }

  @Test
  void theRegionBesideANamePicksAmongNamesakesOfOneCountry() {
    assertThat(choose("Columbus", beside("Georgia")).region()).isEqualTo("US.GA");
    assertThat(choose("Columbus", beside("Ohio")).region()).isEqualTo("US.OH");
  }

  @Test
  void aChoiceSaysWhyAndHowSure() {
    PlaceResolver.Choice sure =
        new PlaceResolver().choose(PACK.lexicon().named("Paris"), beside("Texas")).orElseThrow();
    assertThat(sure.reason()).isEqualTo("stands beside Texas");
    assertThat(sure.confidence()).isGreaterThan(0.99);
    PlaceResolver.Choice doubtful =
        new PlaceResolver()
            .choose(PACK.lexicon().named("Victoria"), Surroundings.none())
            .orElseThrow();
    assertThat(doubtful.confidence()).isLessThan(sure.confidence());
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
