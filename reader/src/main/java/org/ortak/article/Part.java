package org.ortak.article;

/**
 * A paragraph as the page has it, before noise is removed.
 *
 * @param tied follows the part before it without a blank line between
 */
record Part(Block.Kind kind, String text, boolean tied) {

  Part(Block.Kind kind, String text) {
    this(kind, text, false);
  }

  Part with(String other) {
    return new Part(kind, other, tied);
  }

  Part as(Block.Kind other) {
    return new Part(other, text, tied);
  }
}
