package org.ortak.article;

import java.util.List;
import java.util.regex.Pattern;

/** What a line looks like: a sentence, a headline, or links set off from each other. */
final class Shape {

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
  private static final String CLOSING = "'\"”’»)]*";
  private static final String STOPS = ".!?。！？";
  private static final String SEPARATORS = "|•·›»▸►■>‹";
  private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}[.)、]|[①-⑳])\\s*\\S.*");
  private static final Pattern BARS = Pattern.compile("\\s*[|•·›»▸►■]+\\s*|\\s+>+\\s+|\\s+‹\\s+");
  private static final String STROKES = "–—/";
  private static final Pattern DASHES = Pattern.compile("\\s+[" + STROKES + "]\\s+");
  private static final int SENTENCE_WORDS = 5;
  private static final int HEADLINE_WORDS = 25;

  private Shape() {}

  /** How many words the line has, figures counted. */
  static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean letter = Character.isLetterOrDigit(c) || (inside && "'’.,-".indexOf(c) >= 0);
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  /** How many words of three letters or more the line has. */
  static long letterWords(String line) {
    return LETTERS.matcher(line).results().count();
  }

  /** Whether the line ends as a sentence does and has the words of one. */
  static boolean sentence(String line) {
    int end = lastInside(line);
    return end > 0
        && STOPS.indexOf(line.charAt(end)) >= 0
        && !cutOff(line)
        && words(line) >= SENTENCE_WORDS;
  }

  /** Where the last character before closing quotes and brackets stands. */
  private static int lastInside(String line) {
    int end = line.length() - 1;
    while (end >= 0 && CLOSING.indexOf(line.charAt(end)) >= 0) {
      end--;
    }
    return end;
  }

  /** Whether the line ends with a full stop, as a headline never does. */
  static boolean stopped(String line) {
    return line.endsWith(".") && !cutOff(line);
  }

  /** Whether the line was cut off in the middle. */
  static boolean cutOff(String line) {
    int end = lastInside(line) + 1;
    return line.startsWith("…", end - 1) || line.startsWith("...", end - 3);
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
    return Lines.hasAny(line, SEPARATORS) ? parted(line, BARS) : List.of(line);
  }

  /** The parts of a line that dashes or strokes set off from each other. */
  static List<String> dashed(String line) {
    return Lines.hasAny(line, STROKES) ? parted(line, DASHES) : List.of(line.strip());
  }

  private static List<String> parted(String line, Pattern separator) {
    return separator
        .splitAsStream(line)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
