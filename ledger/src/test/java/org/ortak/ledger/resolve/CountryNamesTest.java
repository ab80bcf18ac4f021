package org.ortak.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryNamesTest {

  private final CountryNames names = new CountryNames();

  @Test
  void aCountryIsFoundByItsCodeItsEnglishNameAndItsOwn() {
    assertThat(names.code("pl")).contains("PL");
    assertThat(names.code("Poland")).contains("PL");
    assertThat(names.code("Polska")).contains("PL");
    assertThat(names.code("türkiye")).contains("TR");
    assertThat(names.code("Deutschland")).contains("DE");
  }

  @Test
  void whatNoCountryIsCalledStaysAsItIs() {
    assertThat(names.code("Atlantis")).isEmpty();
    assertThat(names.codeOrSame("Atlantis")).isEqualTo("ATLANTIS");
    assertThat(names.codeOrSame("Hungary")).isEqualTo("HU");
  }
}
