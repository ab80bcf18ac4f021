package org.ortak.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/** Every row of the pack on noise does what its own examples say. */
final class NoiseCuesTest {

  private static final Pack PACK = Pack.builtIn();

  static Stream<Row> rows() {
    return PACK.rows("cues/noise").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowTakesItsExampleAndLeavesWhatItKeeps(Row row) {
    Cues cues = new Cues(List.of(row));
    assertThat(row.text("reason")).isNotBlank();
    assertThat(goes(cues, row.text("example"))).as("%s takes its example", row.where()).isTrue();
    for (String kept : row.texts("keeps")) {
      assertThat(goes(cues, kept)).as("%s keeps: %s", row.where(), kept).isFalse();
    }
  }

  private static boolean goes(Cues cues, String line) {
    return cues.taker(line, true).isPresent()
        || cues.metadata(line, true).isPresent()
        || cues.link(line, true)
        || !cues.withoutCredit(line, true).equals(line);
  }
}
