package org.ortak.answer.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One cell of a table. */
sealed interface Cell {

  /** As it stands in a text file. */
  String text();

  /** Words. */
  record Words(String text) implements Cell {}

  /** A number. */
  record Number(double value) implements Cell {
    @Override
    public String text() {
      return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
  }

  /** A day. */
  record Day(LocalDate day) implements Cell {
    @Override
    public String text() {
      return day.toString();
    }
  }

  /** Nothing. */
  record Nothing() implements Cell {
    @Override
    public String text() {
      return "";
    }
  }

  static Cell words(String text) {
    return text.isEmpty() ? new Nothing() : new Words(text);
  }

  static Cell day(Optional<LocalDate> day) {
    return day.<Cell>map(Day::new).orElseGet(Nothing::new);
  }
}
