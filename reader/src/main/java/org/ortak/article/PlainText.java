package org.ortak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text to paragraphs: a line each, wrapped lines joined, the title told by its shape. */
final class PlainText {

  private static final Pattern BULLET = Pattern.compile("(?:[•▪●◦‣·*–-]|\\u2022)\\s+(\\S.*)");
  private static final Pattern BRACKETED = Pattern.compile("[\\[【].{3,}[\\]】]");
  private static final int LONGEST_TITLE = 200;

  private PlainText() {}

  static Draft draft(String text) {
    return titled(new Draft(Facts.NONE, parts(text)));
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
      parts.add(part(line, tied));
      tied = true;
    }
    block.clear();
  }

  private static Part part(String line, boolean tied) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.matches()) {
      return new Part(Block.Kind.ITEM, bullet.group(1), tied);
    }
    boolean heading = BRACKETED.matcher(line).matches();
    return new Part(heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, line, tied);
  }

  /**
   * Takes the first line as the title if it looks like one: short, no full stop, then a blank line
   * or itself again.
   */
  private static Draft titled(Draft draft) {
    return title(draft.parts())
        .map(
            title ->
                new Draft(
                    draft.facts().and(Field.TITLE, title.text()), without(draft.parts(), title)))
        .orElse(draft);
  }

  private static Optional<Part> title(List<Part> parts) {
    if (parts.size() < 2 || parts.getFirst().kind() != Block.Kind.PARAGRAPH) {
      return Optional.empty();
    }
    Part first = parts.getFirst();
    Part second = parts.get(1);
    boolean alone = !second.tied() || second.text().equals(first.text());
    boolean shaped = first.text().length() <= LONGEST_TITLE && !first.text().matches(".*[.。,:;]");
    return alone && shaped ? Optional.of(first) : Optional.empty();
  }

  private static List<Part> without(List<Part> parts, Part title) {
    return parts.subList(1, parts.size()).stream()
        .filter(part -> !part.text().equals(title.text()))
        .toList();
  }
}
