package org.ortak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown to paragraphs: marks are taken off, words stay. */
final class Markdown {

  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s+(.*?)\\s*#*\\s*");
  private static final Pattern RULE =
      Pattern.compile("\\s*(?:(?:\\*\\s*){3,}|(?:-\\s*){3,}|(?:_\\s*){3,}|=+)\\s*");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(\\S.*)");
  private static final Pattern QUOTE = Pattern.compile(" {0,3}(?:>\\s?)+(.*)");
  private static final Pattern TEMPLATE =
      Pattern.compile("\\s*(?:\\{\\{.*\\}\\}|<!--.*-->|\\{%.*%\\})\\s*");
  private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
  private static final Pattern ROW_RULE = Pattern.compile("[\\s|:-]+");
  private static final Pattern BOLD_LINE = Pattern.compile("(\\*\\*|__)(?!\\s)((?:(?!\\1).)+)\\1");
  private static final Pattern RUN_IN =
      Pattern.compile("(\\*\\*|__)(?!\\s)((?:(?!\\1).)+)\\1\\s+(\\S.*)");

  private static final int SHORTEST_HEADLINE = 4;

  private Markdown() {}

  static Draft draft(String text) {
    FrontMatter head = FrontMatter.of(text.lines().toList());
    List<Part> parts = parts(head.rest().stream().map(Markdown::bare).toList());
    Draft draft = new Draft(head.facts(), parts);
    boolean headed = !parts.isEmpty() && parts.getFirst().kind() == Block.Kind.TITLE;
    return headed
        ? new Draft(
            head.facts().and(Field.TITLE, parts.getFirst().text()), parts.subList(1, parts.size()))
        : draft;
  }

  /** The line without the marks of a quotation, and nothing of a line that is a template's call. */
  private static String bare(String line) {
    Matcher quote = QUOTE.matcher(line);
    String words = quote.matches() ? quote.group(1) : line;
    return TEMPLATE.matcher(words).matches() ? "" : words;
  }

  private static List<Part> parts(List<String> lines) {
    int width = Lines.wrapWidth(lines);
    List<Part> parts = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (!isGap(line) && prose(line)) {
        block.add(line.strip());
      } else {
        flush(block, width, parts);
        marked(line, parts.isEmpty()).ifPresent(parts::add);
      }
    }
    flush(block, width, parts);
    return parts;
  }

  /** Whether the line only parts paragraphs. */
  private static boolean isGap(String line) {
    return line.isBlank() || RULE.matcher(line).matches();
  }

  private static boolean prose(String line) {
    return !HEADING.matcher(line).matches()
        && !ITEM.matcher(line).matches()
        && !ROW.matcher(line).matches();
  }

  private static Optional<Part> marked(String line, boolean first) {
    if (isGap(line)) {
      return Optional.empty();
    }
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      boolean title = first && line.strip().startsWith("# ");
      return part(title ? Block.Kind.TITLE : Block.Kind.HEADING, heading.group(1), false);
    }
    Matcher item = ITEM.matcher(line);
    return item.matches() ? part(Block.Kind.ITEM, item.group(1), true) : row(line);
  }

  private static Optional<Part> row(String line) {
    String cells = line.strip();
    return ROW_RULE.matcher(cells).matches()
        ? Optional.empty()
        : part(Block.Kind.ROW, cells.substring(1, cells.length() - 1).strip(), true);
  }

  private static Optional<Part> part(Block.Kind kind, String marked, boolean tied) {
    String words = Emphasis.strip(marked);
    return words.isEmpty() ? Optional.empty() : Optional.of(new Part(kind, words, tied));
  }

  private static void flush(List<String> block, int width, List<Part> parts) {
    boolean tied = false;
    for (String line : Lines.unwrap(block, width)) {
      paragraph(line, tied, parts);
      tied = true;
    }
    block.clear();
  }

  /**
   * A paragraph; a bold line is a heading, and so is a bold headline that the paragraph runs in
   * from.
   */
  private static void paragraph(String line, boolean tied, List<Part> parts) {
    Matcher bold = BOLD_LINE.matcher(line);
    Matcher runIn = RUN_IN.matcher(line);
    if (bold.matches()) {
      part(Block.Kind.HEADING, bold.group(2), tied).ifPresent(parts::add);
    } else if (runIn.matches() && headline(runIn.group(2), runIn.group(3))) {
      part(Block.Kind.HEADING, runIn.group(2), tied).ifPresent(parts::add);
      part(Block.Kind.PARAGRAPH, runIn.group(3), true).ifPresent(parts::add);
    } else {
      part(Block.Kind.PARAGRAPH, line, tied)
          .ifPresent(part -> parts.addAll(PlainText.headed(part)));
    }
  }

  /**
   * Whether bold words at a paragraph's start are the headline of what follows, and not a part of
   * its sentence.
   */
  private static boolean headline(String bold, String after) {
    boolean told =
        bold.matches("[\\[【].*[\\]】]")
            || bold.matches("\\d{1,3}[.)]\\s.*")
            || bold.matches(".*[?!]");
    boolean unmarked =
        bold.split("\\s+").length >= SHORTEST_HEADLINE
            && !bold.endsWith(".")
            && !bold.endsWith(",");
    return (told || unmarked) && PlainText.startsSentence(after);
  }
}
