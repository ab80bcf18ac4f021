package org.ortak.ledger.undertaking;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ortak.ledger.resolve.NameKey;

/** What claims are about, in words: "LFP cells". */
final class Subjects {

  private Subjects() {}

  /** The words of a phrase, plain and in the singular. */
  static Stream<String> words(String phrase) {
    return Arrays.stream(NameKey.plain(phrase).split(" "))
        .map(Subjects::singular)
        .filter(word -> !word.isEmpty());
  }

  /** Those of which no other says the same and more; of those that say the same the first. */
  static List<String> withoutRepeats(List<String> phrases) {
    List<Set<String>> words =
        phrases.stream().map(phrase -> words(phrase).collect(Collectors.toSet())).toList();
    return IntStream.range(0, phrases.size())
        .filter(i -> IntStream.range(0, words.size()).noneMatch(j -> says(words, j, i)))
        .mapToObj(phrases::get)
        .toList();
  }

  private static boolean says(List<Set<String>> words, int more, int less) {
    boolean first = words.get(more).size() > words.get(less).size() || more < less;
    return more != less && first && words.get(more).containsAll(words.get(less));
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("buses")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural =
        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
