package org.ortak.text;

/**
 * One sentence: the words from {@code first} up to, not including, {@code end}.
 *
 * @param index its place among the text's sentences, from 0
 * @param block the paragraph that it stands in, from 0
 * @param span from the first word's first to the last word's last code unit
 */
public record Sentence(int index, int block, int first, int end, Span span) {

  public int length() {
    return end - first;
  }

  public boolean holds(int word) {
    return first <= word && word < end;
  }
}
