package org.ortak.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameKeyTest {

  private final NameKey key = NameKey.standard();

  @ParameterizedTest
  @CsvSource({
    "Kacır, Kacir",
    "ASPİLSAN, Aspilsan",
    "Škoda Auto a.s., SKODA AUTO",
    "'Contemporary Amperex Technology Co., Ltd.', Contemporary Amperex Technology",
    "Volkswagen AG, volkswagen",
    "Northvolt AB, Northvolt",
    "Kontrolmatik Teknoloji A.Ş., Kontrolmatik Teknoloji",
    "Ørsted A/S, Orsted",
    "Gotion High-Tech, Gotion High Tech",
    "Türkiye, Turkiye"
  })
  void writesOneNameInOneForm(String one, String other) {
    assertThat(key.of(one)).isEqualTo(key.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "LG Chem, LG Energy Solution",
    "Zorlu Holding, Zorlu",
    "Ford, Ford Otosan",
    "SK On, SK Innovation"
  })
  void keepsTwoNamesApart(String one, String other) {
    assertThat(key.of(one)).isNotEqualTo(key.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Co, co", "SE, se"})
  void neverEmptiesAName(String name, String expected) {
    assertThat(key.of(name)).isEqualTo(expected);
  }
}
