package org.ortak.answer.search;

import java.time.LocalDate;
import java.util.Optional;
import org.ortak.claim.ClaimType;
import org.ortak.ledger.history.AsOf;

/**
 * What to search for; what is absent does not narrow.
 *
 * @param words all of them must be found, else as many as can be; "words in quotes" stand together,
 *     a word after a minus must not be there
 * @param asOf nothing learnt later is found
 * @param most no more hits than these
 */
public record Question(String words, Narrowing narrowing, AsOf asOf, int most) {

  /**
   * By what to narrow.
   *
   * @param country ISO 3166-1 alpha-2
   * @param since the first day published
   * @param until the last day published
   */
  public record Narrowing(
      Optional<Sort> sort,
      Optional<ClaimType> type,
      Optional<String> country,
      Optional<LocalDate> since,
      Optional<LocalDate> until) {

    public static Narrowing none() {
      return new Narrowing(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  public static Question of(String words) {
    return new Question(words, Narrowing.none(), AsOf.latest(), 20);
  }

  public Question narrowed(Narrowing other) {
    return new Question(words, other, asOf, most);
  }
}
