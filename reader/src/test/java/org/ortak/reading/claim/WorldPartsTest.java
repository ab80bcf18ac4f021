package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ortak.claim.Place;
import org.ortak.pack.Pack;

/** Which country lies in which part of the world. */
final class WorldPartsTest {

  private static final WorldParts PARTS = new WorldParts(Pack.builtIn());

  private static Place place(String name, String country) {
    return new Place(name, Optional.of(country).filter(code -> !code.isEmpty()));
  }

  @Test
  void aPartOfTheWorldHoldsItsCountriesAndTheirPlaces() {
    assertThat(PARTS.overlap(place("Europe", ""), place("Gdynia", "PL"))).isTrue();
    assertThat(PARTS.overlap(place("Thailand", "TH"), place("Southeast Asia", ""))).isTrue();
    assertThat(PARTS.overlap(place("Europe", ""), place("Ohio", "US"))).isFalse();
  }

  @Test
  void partsOfTheWorldOverlapWhereTheyShareACountry() {
    assertThat(PARTS.overlap(place("Europe", ""), place("Scandinavia", ""))).isTrue();
    assertThat(PARTS.overlap(place("Europe", ""), place("North America", ""))).isFalse();
  }

  @Test
  void twoCountriesAreNoPartOfEachOther() {
    assertThat(PARTS.overlap(place("Poland", "PL"), place("Gdynia", "PL"))).isFalse();
  }
}
