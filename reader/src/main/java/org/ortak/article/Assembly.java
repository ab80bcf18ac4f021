package org.ortak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.text.Span;

/** Lays title and paragraphs out as one text with its blocks. */
final class Assembly {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  Assembly(Optional<String> title, List<Part> parts) {
    title.ifPresent(words -> add(Block.Kind.TITLE, words));
    parts.forEach(part -> add(part.kind(), part.text()));
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
