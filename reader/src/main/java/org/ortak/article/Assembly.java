package org.ortak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.text.Span;

/** Lays title and paragraphs out as one text with its blocks. */
final class Assembly {

  private static final int LONGEST_HEADING = 8;

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  Assembly(Optional<String> title, List<Part> parts) {
    title.ifPresent(words -> add(Block.Kind.TITLE, words));
    for (int i = 0; i < parts.size(); i++) {
      boolean heads = i + 1 < parts.size() && heading(parts.get(i), parts.get(i + 1));
      add(heads ? Block.Kind.HEADING : parts.get(i).kind(), parts.get(i).text());
    }
  }

  /** Whether a paragraph of few words and no stop stands alone above a sentence. */
  private static boolean heading(Part part, Part next) {
    String words = part.text();
    return part.kind() == Block.Kind.PARAGRAPH
        && !part.tied()
        && !next.tied()
        && Shape.words(words) <= LONGEST_HEADING
        && Shape.sentence(next.text())
        && words.chars().noneMatch(Character::isDigit)
        && Character.isLetter(words.codePointBefore(words.length()));
  }

  private void add(Block.Kind kind, String words) {
    if (words.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(words);
    blocks.add(new Block(kind, new Span(start, text.length())));
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }
}
