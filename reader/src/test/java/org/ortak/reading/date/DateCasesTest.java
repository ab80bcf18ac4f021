package org.ortak.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ortak.pack.Pack;
import org.ortak.reading.quantity.Cases;
import org.ortak.reading.quantity.Cases.Case;

/** Every case of corpus/cases/dates.yaml. */
class DateCasesTest {

  private static final Pack PACK = Pack.builtIn();
  private static final DateFinder FINDER = new DateFinder(PACK);

  static Stream<Case> cases() {
    return Cases.of("dates.yaml");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheDatesOfTheSentence(Case sentence) {
    Optional<LocalDate> published =
        Optional.of(sentence.field("published"))
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse);
    List<String> found =
        FINDER.find(Cases.words(PACK, sentence.text()), published).stream()
            .map(mention -> mention.date().text())
            .toList();

    assertThat(found).as(sentence.text()).isEqualTo(sentence.list("dates"));
  }
}
