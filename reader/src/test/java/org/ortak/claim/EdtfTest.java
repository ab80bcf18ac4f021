package org.ortak.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025",
        "2025-12",
        "2022-12-09",
        "2022-12/2023-03",
        "../2030",
        "2025/..",
        "2025~",
        "XXXX-12-09"
      })
  void takesTheFormsOfTheVocabulary(String text) {
    assertThat(Edtf.isValid(text)).isTrue();
    assertThat(new Edtf(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "25", "2025-13", "2025-00-01", "2025-12-32", "soon", "../..", "2025-1"})
  void refusesWhatIsNoDate(String text) {
    assertThat(Edtf.isValid(text)).isFalse();
    assertThatThrownBy(() -> new Edtf(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected EDTF");
  }

  @Test
  void anOpenSideHasNoDay() {
    assertThat(new Edtf("../2030").first()).isEmpty();
    assertThat(new Edtf("../2030").last()).contains(LocalDate.of(2030, 12, 31));
    assertThat(new Edtf("2024-02/..").first()).contains(LocalDate.of(2024, 2, 1));
    assertThat(new Edtf("2024-02/..").last()).isEmpty();
  }

  @Property
  void aMonthRunsFromItsFirstDayToItsLast(
      @ForAll @IntRange(min = 1900, max = 2100) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    Edtf date = new Edtf("%d-%02d".formatted(year, month));
    LocalDate first = date.first().orElseThrow();
    LocalDate last = date.last().orElseThrow();
    assertThat(first).isEqualTo(LocalDate.of(year, month, 1));
    assertThat(last.plusDays(1)).isEqualTo(first.plusMonths(1));
  }
}
