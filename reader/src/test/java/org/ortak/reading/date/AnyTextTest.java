package org.ortak.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.ortak.pack.Pack;
import org.ortak.reading.quantity.Cases;
import org.ortak.reading.quantity.QuantityFinder;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Words;

/** Odd input finds something or nothing, but never fails. */
class AnyTextTest {

  private static final Pack PACK = Pack.builtIn();
  private static final QuantityFinder QUANTITIES = new QuantityFinder(PACK);
  private static final DateFinder DATES = new DateFinder(PACK);
  private static final List<String> PARTS =
      List.of(
          "the",
          "end",
          "of",
          "in",
          "by",
          "before",
          "after",
          "since",
          "from",
          "to",
          "between",
          "and",
          "or",
          "a",
          "half",
          "third",
          "first",
          "last",
          "next",
          "this",
          "year",
          "years",
          "month",
          "weeks",
          "decade",
          "ago",
          "later",
          "earlier",
          "within",
          "March",
          "may",
          "Q3",
          "H1",
          "spring",
          "winter",
          "Monday",
          "2025",
          "1999",
          "31",
          "30",
          "0",
          "12",
          "1,000",
          "1.5",
          "9999999999999999999",
          "-",
          "–",
          "/",
          ".",
          ",",
          "(",
          ")",
          "$",
          "€",
          "US$",
          "%",
          "bn",
          "million",
          "dozen",
          "GWh",
          "tonnes",
          "jobs",
          "cars",
          "early",
          "late",
          "mid",
          "29",
          "February",
          "th",
          "st",
          "'s",
          "s",
          "Feb",
          "fiscal",
          "ending",
          "same",
          "that",
          "not",
          "until",
          "1/4",
          "½",
          "年",
          "月",
          "ﬃ",
          "İ",
          "\u0000",
          "\uD83D\uDE00",
          "+",
          "~",
          "12GWh",
          "T10X",
          "5-8",
          "2025-02-31",
          "20250231",
          "00/00/0000",
          "3 000",
          "1990s");

  @RepeatedTest(400)
  void neverFails(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      boolean known = random.nextInt(10) > 0;
      text.append(
          known
              ? PARTS.get(random.nextInt(PARTS.size()))
              : Character.toString(random.nextInt(0xD800)));
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    Words words = Cases.words(PACK, text.toString());
    Optional<LocalDate> day =
        random.nextBoolean()
            ? Optional.of(LocalDate.ofEpochDay(random.nextInt(25_000)))
            : Optional.empty();

    List<QuantityMention> quantities = QUANTITIES.find(words);
    List<DateMention> dates = DATES.find(words, day);

    assertThat(quantities).allSatisfy(q -> assertThat(q.span().of(text.toString())).isNotBlank());
    assertThat(quantities).allSatisfy(q -> assertThat(q.value()).isFinite());
    assertThat(dates).allSatisfy(d -> assertThat(d.span().of(text.toString())).isNotBlank());
    assertThat(dates).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
  }
}
