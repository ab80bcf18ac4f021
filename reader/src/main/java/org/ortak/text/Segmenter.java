package org.ortak.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into words and sentences. A hyphenated word, a number with its separators and a name
 * such as {@code T10X} or {@code AT&T} are one word; {@code 's} and {@code n't} are words of their
 * own; a sentence never runs over the end of a block.
 */
public final class Segmenter {

  private final Set<String> abbreviations;

  /**
   * @param abbreviations words that a full stop follows without ending the sentence, in small
   *     letters, without the stop
   */
  public Segmenter(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  /**
   * @param blocks the paragraphs of the text, in order; no sentence crosses their ends
   */
  public Words segment(String text, List<Span> blocks) {
    Cut cut = new Cut(text);
    List<Sentence> sentences = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      int first = cut.count;
      cut.words(blocks.get(b));
      sentences(cut, first, b, sentences);
    }
    return new Words(
        text, Arrays.copyOf(cut.starts, cut.count), Arrays.copyOf(cut.ends, cut.count), sentences);
  }

  private void sentences(Cut cut, int first, int block, List<Sentence> out) {
    int from = first;
    int i = first;
    while (i < cut.count) {
      int end = i + 1;
      if (endsSentence(cut, i)) {
        while (end < cut.count && closes(cut, end)) {
          end++;
        }
        add(cut, from, end, block, out);
        from = end;
      }
      i = end;
    }
    if (from < cut.count) {
      add(cut, from, cut.count, block, out);
    }
  }

  private static void add(Cut cut, int from, int end, int block, List<Sentence> out) {
    out.add(
        new Sentence(out.size(), block, from, end, new Span(cut.starts[from], cut.ends[end - 1])));
  }

  private boolean endsSentence(Cut cut, int i) {
    char c = cut.text.charAt(cut.starts[i]);
    boolean single = cut.ends[i] - cut.starts[i] == 1;
    if (single && (c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？')) {
      return startsSentence(cut, i + 1);
    }
    if (single && c == '.') {
      return startsSentence(cut, i + 1) && !abbreviated(cut, i);
    }
    return false;
  }

  /** Whether what follows, quotation marks and brackets passed over, can begin a sentence. */
  private static boolean startsSentence(Cut cut, int next) {
    int i = next;
    while (i < cut.count && closes(cut, i)) {
      i++;
    }
    if (i >= cut.count) {
      return true;
    }
    if (i == next && cut.ends[i - 1] == cut.starts[i]) {
      return false;
    }
    int c = cut.text.codePointAt(cut.starts[i]);
    return !Character.isLowerCase(c);
  }

  private static boolean closes(Cut cut, int i) {
    char c = cut.text.charAt(cut.starts[i]);
    boolean touches = cut.ends[i - 1] == cut.starts[i];
    return cut.ends[i] - cut.starts[i] == 1 && touches && "\"”’'»)]".indexOf(c) >= 0;
  }

  private boolean abbreviated(Cut cut, int stop) {
    if (stop == 0 || cut.ends[stop - 1] != cut.starts[stop]) {
      return false;
    }
    String before = cut.text.substring(cut.starts[stop - 1], cut.ends[stop - 1]);
    boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
    return initial || abbreviations.contains(before.toLowerCase(Locale.ROOT));
  }

  /** The words found so far, as growing arrays. */
  private static final class Cut {

    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;

    Cut(String text) {
      this.text = text;
    }

    void words(Span block) {
      int i = block.start();
      while (i < block.end()) {
        int c = text.codePointAt(i);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF) {
          i += Character.charCount(c);
        } else if (Character.isLetterOrDigit(c)) {
          int end = wordEnd(i, block.end());
          addWord(i, end);
          i = end;
        } else {
          int end = markEnd(i, block.end());
          add(i, end);
          i = end;
        }
      }
    }

    private int markEnd(int from, int limit) {
      char c = text.charAt(from);
      int end = from + Character.charCount(text.codePointAt(from));
      while ((c == '-' || c == '.') && end < limit && text.charAt(end) == c) {
        end++;
      }
      int clitic = c == '\'' || c == '’' ? from + clitic(from, limit) : from;
      return Math.max(end, clitic);
    }

    private int wordEnd(int from, int limit) {
      int i = from;
      while (i < limit) {
        int c = text.codePointAt(i);
        if (Character.isLetterOrDigit(c)
            || c == '_'
            || Character.getType(c) == Character.NON_SPACING_MARK) {
          i += Character.charCount(c);
        } else if (i + 1 < limit && joins(c, i)) {
          i++;
        } else {
          break;
        }
      }
      return initials(from, i, limit);
    }

    private boolean joins(int c, int at) {
      char before = text.charAt(at - 1);
      char after = text.charAt(at + 1);
      boolean digits = Character.isDigit(before) && Character.isDigit(after);
      return switch (c) {
        case ',', '.' -> digits || (c == '.' && dotted(at));
        case '\'', '’' -> !isClitic(at) && Character.isLetter(before) && Character.isLetter(after);
        case '-', '‑', '&', '+', '·' ->
            Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        default -> false;
      };
    }

    /** A stop inside U.S. or example.com. */
    private boolean dotted(int at) {
      char after = text.charAt(at + 1);
      boolean initial =
          Character.isUpperCase(text.charAt(at - 1))
              && Character.isUpperCase(after)
              && (at < 2
                  || !Character.isLetterOrDigit(text.charAt(at - 2))
                  || text.charAt(at - 2) == '.');
      boolean domain = Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(after);
      return initial || domain;
    }

    /** Takes the last stop of U.S. along. */
    private int initials(int from, int end, int limit) {
      boolean dotted =
          end - from >= 3
              && text.charAt(end - 2) == '.'
              && Character.isUpperCase(text.charAt(end - 1));
      return dotted && end < limit && text.charAt(end) == '.' ? end + 1 : end;
    }

    private boolean isClitic(int at) {
      return clitic(at, text.length()) > 0;
    }

    /** The length of an English clitic that begins with the apostrophe at {@code at}, else 0. */
    private int clitic(int at, int limit) {
      for (String form : CLITICS) {
        int end = at + 1 + form.length();
        if (end <= limit
            && text.regionMatches(true, at + 1, form, 0, form.length())
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
          return 1 + form.length();
        }
      }
      return 0;
    }

    private void addWord(int start, int end) {
      if (end - start > 3 && isNegation(end)) {
        add(start, end - 3);
        add(end - 3, end);
      } else {
        add(start, end);
      }
    }

    private boolean isNegation(int end) {
      char mark = text.charAt(end - 2);
      return Character.toLowerCase(text.charAt(end - 3)) == 'n'
          && (mark == '\'' || mark == '’')
          && Character.toLowerCase(text.charAt(end - 1)) == 't';
    }

    private void add(int start, int end) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
      }
      starts[count] = start;
      ends[count++] = end;
    }
  }

  /**
   * What is a word of its own behind an apostrophe. Names and phrases of the pack are cut by the
   * same rule before any pack can be read, so that this stands here.
   */
  private static final List<String> CLITICS = List.of("s", "ll", "re", "ve", "d", "m");
}
