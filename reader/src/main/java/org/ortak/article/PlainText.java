package org.ortak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text to paragraphs: a line each, wrapped lines joined, the title told by its shape. */
final class PlainText {

  private static final Pattern BULLET = Pattern.compile("(?:[•▪●◦‣·*–-]|\\u2022)\\s+(\\S.*)");
  private static final Pattern ROW = Pattern.compile("\\|.*[^|\\s].*\\|");
  private static final Pattern BRACKETED = Pattern.compile("[\\[【].{3,}[\\]】]");
  private static final Pattern RUN_IN =
      Pattern.compile(
          "((?:\\d{1,2}[.)、] ?)?(?:\\[[^\\[\\]]{12,200}\\]|【[^【】]{4,200}】))\\s*([^\\s(].{40,})");
  private static final int LONGEST_TITLE = 200;

  private PlainText() {}

  static Draft draft(String text) {
    return new Draft(Facts.NONE, parts(text));
  }

  static List<Part> parts(String text) {
    List<String> lines = text.lines().map(Lines::tidy).toList();
    int width = Lines.wrapWidth(lines);
    List<Part> parts = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty()) {
        flush(block, width, parts);
      } else {
        block.add(line);
      }
    }
    flush(block, width, parts);
    return parts;
  }

  private static void flush(List<String> block, int width, List<Part> parts) {
    boolean tied = false;
    for (String line : Lines.unwrap(block, width)) {
      parts.addAll(headed(part(line, tied)));
      tied = true;
    }
    block.clear();
  }

  /**
   * A paragraph whose first words are a headline in brackets, as the headline and the paragraph.
   */
  static List<Part> headed(Part part) {
    Matcher runIn = RUN_IN.matcher(part.text());
    return runIn.matches() && startsSentence(runIn.group(2)) && Shape.sentence(runIn.group(2))
        ? List.of(
            new Part(Block.Kind.HEADING, runIn.group(1), part.tied()),
            new Part(Block.Kind.PARAGRAPH, runIn.group(2), true))
        : List.of(part);
  }

  /**
   * Whether words begin as a sentence does: with a letter that is not lower case, a figure, or a
   * mark before one.
   */
  static boolean startsSentence(String words) {
    return !words.startsWith("-")
        && !words.startsWith("–")
        && !words.startsWith("—")
        && words
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .limit(1)
            .noneMatch(Character::isLowerCase);
  }

  /** The words of a line that begins with the mark of a list. */
  static Optional<String> item(String line) {
    Matcher bullet = BULLET.matcher(line);
    return bullet.matches() ? Optional.of(bullet.group(1)) : Optional.empty();
  }

  private static Part part(String line, boolean tied) {
    Optional<String> item = item(line);
    if (item.isPresent()) {
      return new Part(Block.Kind.ITEM, item.get(), tied);
    }
    if (ROW.matcher(line).matches()) {
      return new Part(Block.Kind.ROW, line.substring(1, line.length() - 1).strip(), tied);
    }
    boolean heading = BRACKETED.matcher(line).matches();
    return new Part(heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, line, tied);
  }

  /**
   * The first line where it looks like a title: short, no full stop, then a blank line or itself.
   */
  static Optional<String> title(List<Part> parts) {
    if (parts.size() < 2 || parts.getFirst().kind() != Block.Kind.PARAGRAPH) {
      return Optional.empty();
    }
    Part first = parts.getFirst();
    Part second = parts.get(1);
    boolean alone = !second.tied() || second.text().equals(first.text());
    boolean shaped = first.text().length() <= LONGEST_TITLE && !first.text().matches(".*[.。,:;]");
    return alone && shaped ? Optional.of(first.text()) : Optional.empty();
  }
}
