package org.ortak.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortak.answer.wording.DateWords;
import org.ortak.answer.wording.FigureWords;
import org.ortak.claim.Edtf;
import org.ortak.claim.Measure;
import org.ortak.claim.Qualifier;
import org.ortak.claim.Quantity;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "2025, 2025",
    "2025-12, December 2025",
    "2022-12-09, 9 December 2022",
    "XXXX-12-09, 9 December",
    "../2030, by 2030",
    "2025/.., since 2025",
    "2025~, about 2025",
    "2025-10/2025-12, October to December 2025",
    "2022-12/2023-03, December 2022 to March 2023",
    "2025/2027, 2025 to 2027"
  })
  void datesAreToldAsPeopleWriteThem(String date, String words) {
    assertThat(DateWords.of(new Edtf(date))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "CAPACITY; 12; GWh/yr; 12 GWh/yr",
        "AMOUNT; 38550000000; USD; USD 38.55 billion",
        "AMOUNT; 1200000; EUR; EUR 1.2 million",
        "JOBS; 2500; jobs; 2,500 jobs",
        "SHARE; 49.5; %; 49.5 %",
        "RANK; 3; rank; no. 3",
        "PRICE; 0.115; USD/kWh; 0.115 USD/kWh"
      })
  void figuresAreToldAsPeopleWriteThem(Measure measure, double value, String unit, String words) {
    assertThat(FigureWords.of(Quantity.exact(measure, value, unit))).isEqualTo(words);
  }

  @Test
  void rangesAndQualifiersAreTold() {
    Quantity range =
        new Quantity(Measure.VOLUME, 10, OptionalDouble.of(12), "GWh", Qualifier.ABOUT, false);
    assertThat(FigureWords.of(range)).isEqualTo("about 10 to 12 GWh");
  }
}
