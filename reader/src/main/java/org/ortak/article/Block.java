package org.ortak.article;

import org.ortak.text.Span;

/** One paragraph of an article: where it stands in the text and what it is. */
public record Block(Kind kind, Span span) {

  /** What a block is to the reader of the page. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    /** One entry of a list. */
    ITEM,
    /** One row of a table, its cells parted by a bar. */
    ROW,
    CAPTION,
    /** When a post of a live blog was told, before the post. */
    TIME
  }
}
