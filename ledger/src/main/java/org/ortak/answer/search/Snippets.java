package org.ortak.answer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.text.Span;

/** Cuts out of a text the part with most of the words looked for, and marks them. */
final class Snippets {

  private static final int LENGTH = 240;

  private final List<String> words;

  /** The words of texts seen so far, with their plain form where they are wanted, else nothing. */
  private final Map<String, String> seen = new HashMap<>();

  /**
   * @param words plain
   */
  Snippets(List<String> words) {
    this.words = words;
  }

  record Snippet(String text, List<Span> marks) {}

  Snippet of(String text) {
    List<Span> found = found(text);
    int start = found.isEmpty() ? 0 : start(text, best(found, text));
    int end = end(text, start);
    String cut = text.substring(start, end).replace('\n', ' ');
    String before = start > 0 && !cut.startsWith("…") ? "… " : "";
    String behind = end < text.length() && !cut.endsWith("…") ? " …" : "";
    List<Span> marks =
        found.stream()
            .filter(span -> span.start() >= start && span.end() <= end)
            .map(
                span ->
                    new Span(
                        span.start() - start + before.length(),
                        span.end() - start + before.length()))
            .toList();
    return new Snippet(before + cut + behind, marks);
  }

  private List<Span> found(String text) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > at && !wanted(text.substring(at, end)).isEmpty()) {
        found.add(new Span(at, end));
      }
      at = end + 1;
    }
    return found;
  }

  private String wanted(String word) {
    return seen.computeIfAbsent(
        word,
        any -> {
          String plain = NameKey.plain(word);
          return words.stream().anyMatch(one -> isAlike(one, plain)) ? plain : "";
        });
  }

  private static boolean isAlike(String wanted, String word) {
    int slips = Queries.slips(wanted);
    return word.startsWith(wanted)
        || (slips > 0
            && Math.abs(wanted.length() - word.length()) <= slips
            && steps(wanted, word) <= slips);
  }

  /** The first mark of the stretch with most different words. */
  private Span best(List<Span> found, String text) {
    Span best = found.getFirst();
    long most = 0;
    for (Span from : found) {
      long different =
          found.stream()
              .filter(span -> span.start() >= from.start() && span.end() <= from.start() + LENGTH)
              .map(span -> wanted(span.of(text)))
              .distinct()
              .count();
      if (different > most) {
        most = different;
        best = from;
      }
    }
    return best;
  }

  /** The beginning of the line or sentence before, where it is near. */
  private static int start(String text, Span mark) {
    int from = Math.max(0, mark.start() - LENGTH / 3);
    for (int i = mark.start() - 1; i > from; i--) {
      char c = text.charAt(i - 1);
      if (c == '\n' || ((c == '.' || c == '!' || c == '?') && text.charAt(i) == ' ')) {
        return text.charAt(i) == ' ' ? i + 1 : i;
      }
    }
    int space = from == 0 ? -1 : text.indexOf(' ', from);
    return from == 0 || space < 0 || space >= mark.start() ? from : space + 1;
  }

  private static int end(String text, int start) {
    if (text.length() - start <= LENGTH) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', start + LENGTH);
    return space > start ? space : start + LENGTH;
  }

  /** The fewest letters to put in, take out or change to get from one word to the other. */
  private static int steps(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
