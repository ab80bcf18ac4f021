package org.ortak.article;

import java.util.List;
import java.util.regex.Pattern;

/** What a line looks like: a sentence, a headline, or links set off from each other. */
final class Shape {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.,-]*");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
  private static final Pattern FULL_STOP = Pattern.compile("[.!?。！？]['\"”’»)\\]*]*$");
  private static final Pattern CUT_OFF = Pattern.compile("(?:…|\\.\\.\\.)['\"”’»)\\]]*$");
  private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}[.)、]|[①-⑳])\\s*\\S.*");
  private static final Pattern BARS = Pattern.compile("\\s*[|•·›»▸►■]+\\s*|\\s+>+\\s+|\\s+‹\\s+");
  private static final Pattern DASHES = Pattern.compile("\\s+[–—/]\\s+");
  private static final int SENTENCE_WORDS = 5;
  private static final int HEADLINE_WORDS = 25;

  private Shape() {}

  static int words(String line) {
    return (int) WORD.matcher(line).results().limit(HEADLINE_WORDS * 4L).count();
  }

  /** How many words of three letters or more the line has. */
  static long letterWords(String line) {
    return LETTERS.matcher(line).results().count();
  }

  /** Whether the line ends as a sentence does and has the words of one. */
  static boolean sentence(String line) {
    return FULL_STOP.matcher(line).find()
        && !CUT_OFF.matcher(line).find()
        && words(line) >= SENTENCE_WORDS;
  }

  /** Whether the line ends with a full stop, as a headline never does. */
  static boolean stopped(String line) {
    return line.endsWith(".") && !cutOff(line);
  }

  /** Whether the line was cut off in the middle. */
  static boolean cutOff(String line) {
    return CUT_OFF.matcher(line).find();
  }

  /** Whether the line could be a headline, a link or a label: not long, and no sentence. */
  static boolean headline(String line) {
    return !sentence(line) && words(line) <= HEADLINE_WORDS;
  }

  /** Whether the line begins with a number of a list. */
  static boolean numbered(String line) {
    return NUMBERED.matcher(line).matches();
  }

  /** The parts of a line that bars, dots or arrows set off from each other. */
  static List<String> segments(String line) {
    return parted(line, BARS);
  }

  /** The parts of a line that dashes or strokes set off from each other. */
  static List<String> dashed(String line) {
    return parted(line, DASHES);
  }

  private static List<String> parted(String line, Pattern separator) {
    return separator
        .splitAsStream(line)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
