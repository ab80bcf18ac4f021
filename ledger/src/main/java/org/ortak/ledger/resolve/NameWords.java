package org.ortak.ledger.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words of a name as they are compared: in Latin letters, a state's name by its code, without
 * legal forms and fillers.
 */
public final class NameWords {

  private static final int SHORTEST_STATE = 4;
  private final NameKey nameKey;
  private final Function<String, Optional<String>> stateOf;
  private final Set<String> fillers =
      new HashSet<>(WordFile.lines(NameWords.class, "name-fillers.txt"));
  private final Set<String> trades =
      new HashSet<>(WordFile.lines(NameWords.class, "trade-words.txt"));
  private final Map<Character, String> letters = new HashMap<>();

  /**
   * @param stateOf the code of the state that a word names
   */
  public NameWords(NameKey nameKey, Function<String, Optional<String>> stateOf) {
    this.nameKey = nameKey;
    this.stateOf = stateOf;
    for (String line : WordFile.lines(NameWords.class, "letters.tsv")) {
      letters.put(line.charAt(0), line.substring(line.indexOf('\t') + 1));
    }
  }

  /** In the order of the name. */
  List<String> of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : nameKey.of(name).split(" ")) {
      if (!word.isEmpty() && !fillers.contains(word)) {
        words.add(plain(word));
      }
    }
    return words;
  }

  private String plain(String word) {
    String state = state(word).or(() -> state(sounded(word))).orElse("");
    return state.isEmpty()
        ? word.chars()
            .mapToObj(c -> letters.getOrDefault((char) c, String.valueOf((char) c)))
            .collect(Collectors.joining())
        : state;
  }

  private Optional<String> state(String word) {
    return word.length() < SHORTEST_STATE
        ? Optional.empty()
        : stateOf.apply(word).map(code -> code.toLowerCase(Locale.ROOT) + "#");
  }

  /** Without what one word may be written with or without: plurals, umlauts. */
  static String sounded(String word) {
    return singular(word).replace("ue", "u").replace("oe", "o").replace("ae", "a");
  }

  static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural =
        word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether a word only says what somebody trades in. */
  boolean isTrade(String word) {
    return trades.contains(singular(word));
  }

  /**
   * The first letters of a name's words; of a word in capitals all of them.
   *
   * @param whole with the words of its legal form
   */
  String initials(String name, boolean whole) {
    int wanted = whole ? Integer.MAX_VALUE : nameKey.of(name).split(" ").length;
    return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .limit(wanted)
        .filter(word -> !fillers.contains(small(word)))
        .map(NameWords::initial)
        .collect(Collectors.joining());
  }

  private static String initial(String word) {
    boolean capitals = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    return capitals || word.length() == 2
        ? small(word).toUpperCase(Locale.ROOT)
        : word.substring(0, 1).toUpperCase(Locale.ROOT);
  }
}
