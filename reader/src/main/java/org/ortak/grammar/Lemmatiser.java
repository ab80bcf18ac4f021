package org.ortak.grammar;

import java.util.List;

/**
 * Gives a word its dictionary form: by the word and its tag if that is exceptional, else by the
 * longest ending that training knows, else the word in small letters. A proper noun stays as it is.
 */
public final class Lemmatiser {

  /** The longest ending that is looked up. */
  public static final int LONGEST = 5;

  private final KeyTable endings;
  private final int[] cuts;
  private final String[] additions;

  /**
   * @param endings for the keys of words and endings the place of their change
   * @param changes each the number of letters to cut off and the letters to add, as in {@code 3y}
   */
  public Lemmatiser(KeyTable endings, List<String> changes) {
    this.endings = endings;
    this.cuts = new int[changes.size()];
    this.additions = new String[changes.size()];
    for (int i = 0; i < cuts.length; i++) {
      String change = changes.get(i);
      cuts[i] = change.charAt(0) - '0';
      additions[i] = change.substring(1);
    }
  }

  /** The key of a whole word with its tag. */
  public static int wordKey(String lower, Tag tag) {
    return key(Surface.formOf(lower), tag.ordinal());
  }

  /** The key of a word's last {@code length} letters with its tag. */
  public static int endingKey(String lower, int length, Tag tag) {
    String ending = lower.substring(lower.length() - length);
    return key(Surface.formOf(ending), length << 8 | tag.ordinal() | 0x80);
  }

  private static int key(int form, int kind) {
    int key = Features.join(form, kind);
    return key == 0 ? 1 : key;
  }

  /** The lemma of a word. */
  public String lemma(String word, String lower, Tag tag) {
    if (tag.isProper()) {
      return word;
    }
    if (tag == Tag.PUNCT || tag == Tag.SYM || tag == Tag.CD) {
      return lower;
    }
    int hyphen = lower.lastIndexOf('-');
    if (hyphen > 0 && hyphen < lower.length() - 1 && endings.get(wordKey(lower, tag)) < 0) {
      return lower.substring(0, hyphen + 1) + change(lower.substring(hyphen + 1), tag);
    }
    return change(lower, tag);
  }

  private String change(String lower, Tag tag) {
    int change = endings.get(wordKey(lower, tag));
    int longest = Math.min(LONGEST, lower.length() - 1);
    for (int length = longest; length > 0 && change < 0; length--) {
      change = endings.get(endingKey(lower, length, tag));
    }
    if (change < 0 || cuts[change] > lower.length()) {
      return lower;
    }
    if (cuts[change] == 0 && additions[change].isEmpty()) {
      return lower;
    }
    return lower.substring(0, lower.length() - cuts[change]) + additions[change];
  }
}
