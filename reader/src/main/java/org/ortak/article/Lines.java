package org.ortak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text: tidied, and joined again where they were wrapped at a fixed width. */
final class Lines {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？:;]['\"”’»)\\]*_]*$");
  private static final int WIDEST_WRAP = 140;
  private static final int NARROWEST_WRAP = 50;

  private Lines() {}

  /** The words with one space between and none around; what no reader sees goes. */
  static String tidy(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!space(c)) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    int end = words.length();
    return words.substring(0, end > 0 && words.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  /** Whether one of the marks stands in the line. */
  static boolean hasAny(String line, String marks) {
    for (int i = 0; i < marks.length(); i++) {
      if (line.indexOf(marks.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  static boolean endsSentence(String line) {
    return SENTENCE_END.matcher(line).find();
  }

  /** The width that the text was wrapped at, or 0 where each line is a paragraph of its own. */
  static int wrapWidth(List<String> lines) {
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    return width <= WIDEST_WRAP && width >= NARROWEST_WRAP ? width : 0;
  }

  /**
   * Joins the lines of one block that a wrap at that width, or in the middle of a sentence, parted.
   */
  static List<String> unwrap(List<String> block, int width) {
    List<String> joined = new ArrayList<>();
    String before = "";
    for (String line : block) {
      if (!joined.isEmpty() && continues(before, line, width)) {
        joined.set(joined.size() - 1, joined.getLast() + " " + line);
      } else {
        joined.add(line);
      }
      before = line;
    }
    return joined;
  }

  private static boolean continues(String before, String line, int width) {
    if (width == 0 || line.isEmpty() || before.length() < NARROWEST_WRAP) {
      return false;
    }
    boolean full = before.length() + 1 + firstWord(line).length() > width;
    return full || (!endsSentence(before) && Character.isLowerCase(line.codePointAt(0)));
  }

  private static String firstWord(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line : line.substring(0, space);
  }
}
