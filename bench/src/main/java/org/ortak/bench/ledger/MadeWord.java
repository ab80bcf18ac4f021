package org.ortak.bench.ledger;

/** Words that are none, for names that nobody bears. */
public final class MadeWord {

  private static final String[] SYLLABLES = {
    "ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "ze", "gra", "sto", "plen",
    "dor", "min", "tek", "li", "or"
  };

  private MadeWord() {}

  /** The same for the same number. */
  static String of(int number) {
    int left = number;
    StringBuilder word = new StringBuilder();
    do {
      word.append(SYLLABLES[left % SYLLABLES.length]);
      left /= SYLLABLES.length;
    } while (left > 0);
    return word.toString();
  }

  /** The same with a capital letter. */
  public static String name(int number) {
    String word = of(number);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
