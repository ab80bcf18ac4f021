package org.ortak.answer.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource({
    "1, later by 1 day",
    "-40, earlier by 40 days",
    "153, later by 5 months",
    "-153, earlier by 5 months",
    "365, later by 1 year",
    "731, later by 2 years",
    "820, later by 2 years and 3 months"
  })
  void aMoveIsToldInTheUnitsThatPeopleUse(long days, String words) {
    assertThat(DateWords.slip(days)).isEqualTo(words);
  }
}
