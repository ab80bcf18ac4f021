package org.ortak.api.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Undertaking;

/** Where the next page of a list begins, as a word that programs hand back. */
final class Cursor {

  private static final Pattern PLACE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|none)\\.([0-9a-f]{32})");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final String NAME = "cursor";

  private Cursor() {}

  static String of(Undertaking undertaking) {
    String day = undertaking.coverage().last().map(LocalDate::toString).orElse("none");
    return day + "." + undertaking.id();
  }

  /** The place in a list of undertakings; absent for its beginning. */
  static Optional<Selection.Place> place(Terms terms) {
    return terms
        .text(NAME)
        .map(
            text -> {
              Matcher matcher = PLACE.matcher(text);
              if (!matcher.matches()) {
                throw wrong(text);
              }
              return new Selection.Place(
                  Optional.of(matcher.group(1))
                      .filter(day -> !day.equals("none"))
                      .map(LocalDate::parse),
                  matcher.group(2));
            });
  }

  /** The number in the order of learning; 0 for the beginning. */
  static long number(Terms terms) {
    String text = terms.text(NAME).orElse("0");
    if (!NUMBER.matcher(text).matches()) {
      throw wrong(text);
    }
    return Long.parseLong(text);
  }

  private static RuntimeException wrong(String text) {
    return Terms.wrong(NAME, "the next of a page of this list", text);
  }
}
