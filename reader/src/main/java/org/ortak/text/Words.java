package org.ortak.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words and sentences. Words are numbered from 0 over the whole text; punctuation
 * marks are words too. A word knows where it stands, so that everything found can be marked in the
 * text.
 */
public final class Words {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] words;
  private final String[] lower;
  private final List<Sentence> sentences;
  private final int[] sentenceOf;

  Words(String text, int[] starts, int[] ends, List<Sentence> sentences) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.sentences = List.copyOf(sentences);
    this.words = new String[starts.length];
    this.lower = new String[starts.length];
    this.sentenceOf = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      words[i] = text.substring(starts[i], ends[i]);
      lower[i] = words[i].toLowerCase(Locale.ROOT);
    }
    for (Sentence sentence : sentences) {
      Arrays.fill(sentenceOf, sentence.first(), sentence.end(), sentence.index());
    }
  }

  public String text() {
    return text;
  }

  public int count() {
    return starts.length;
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }

  /** The word as it stands. */
  public String word(int word) {
    return words[word];
  }

  /** The word in small letters. */
  public String lower(int word) {
    return lower[word];
  }

  public Span span(int word) {
    return new Span(starts[word], ends[word]);
  }

  /** The place of the words from {@code first} up to, not including, {@code end}. */
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public Sentence sentenceOf(int word) {
    return sentences.get(sentenceOf[word]);
  }

  /**
   * The word that holds the code unit at {@code offset}, else the first word after it; {@link
   * #count()} past the last.
   */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    if (found >= 0) {
      return found;
    }
    int before = -found - 2;
    return before >= 0 && offset < ends[before] ? before : before + 1;
  }

  /** Whether white space stands before the word. */
  public boolean spaced(int word) {
    return word > 0 && ends[word - 1] < starts[word];
  }

  public boolean capitalised(int word) {
    return Character.isUpperCase(words[word].codePointAt(0));
  }
}
