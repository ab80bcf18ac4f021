package org.ortak.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a benchmark or trainer wants behind its name.
 *
 * @param form such as {@code FOLDER… [--pack FOLDER]}: FOLDER is a folder that is there, NUMBER a
 *     whole number, any other word in capitals anything; what stands in brackets may be left out
 */
record BenchArguments(String form) {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  boolean fit(List<String> given) {
    String pattern = words(form).map(BenchArguments::pattern).collect(Collectors.joining());
    Set<String> literal =
        words(form)
            .map(BenchArguments::plain)
            .filter(word -> !isKind(word))
            .collect(Collectors.toSet());
    String told =
        given.stream()
            .map(one -> (literal.contains(one) ? one : sort(one)) + " ")
            .collect(Collectors.joining());
    return told.matches(pattern);
  }

  private static Stream<String> words(String line) {
    return Stream.of(line.split(" ")).filter(word -> !word.isEmpty());
  }

  private static String pattern(String word) {
    String plain = plain(word);
    String one = (isKind(plain) ? "(?!-)\\S+" : Pattern.quote(plain)) + " ";
    if (plain.equals("FOLDER") || plain.equals("NUMBER")) {
      one = plain + " ";
    }
    String some = word.contains("…") ? "(?:" + one + ")+" : one;
    return "(?:".repeat(count(word, '[')) + some + ")?".repeat(count(word, ']'));
  }

  private static String plain(String word) {
    return word.replaceAll("[\\[\\]…]", "");
  }

  private static boolean isKind(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  private static int count(String word, char bracket) {
    return (int) word.chars().filter(one -> one == bracket).count();
  }

  /** What an argument is that is no word of the form. */
  private static String sort(String argument) {
    if (argument.startsWith("-")) {
      return argument;
    }
    if (NUMBER.matcher(argument).matches()) {
      return "NUMBER";
    }
    return Files.isDirectory(Path.of(argument)) ? "FOLDER" : "OTHER";
  }
}
