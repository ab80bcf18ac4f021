package org.ortak.answer.versions;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ortak.answer.versions.TextDifference.Passage;
import org.ortak.answer.versions.TextDifference.Run;
import org.ortak.answer.versions.TextDifference.Sort;

/** Compares two texts, paragraph by paragraph, and those that differ word by word. */
public final class TextComparison {

  /** So few words between others that changed are shown as changed with them. */
  private static final int FEW = 2;

  private static final String BREAK = "\n";

  private final List<Passage> passages = new ArrayList<>();
  private int same;

  private TextComparison() {}

  /** What the second tells in other words than the first. */
  public static TextDifference of(String before, String after) {
    TextComparison comparison = new TextComparison();
    List<String> gone = new ArrayList<>();
    List<String> fresh = new ArrayList<>();
    for (Run paragraph : Alignment.of(paragraphs(before), paragraphs(after))) {
      switch (paragraph.sort()) {
        case GONE -> gone.add(paragraph.words());
        case NEW -> fresh.add(paragraph.words());
        case SAME -> {
          comparison.take(gone, fresh);
          comparison.same++;
        }
      }
    }
    comparison.take(gone, fresh);
    return new TextDifference(comparison.passages, comparison.same);
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Compares what stands in one text alone between two paragraphs that both have. */
  private void take(List<String> gone, List<String> fresh) {
    List<Run> runs = Alignment.of(words(gone), words(fresh));
    gone.clear();
    fresh.clear();
    List<Run> line = new ArrayList<>();
    for (Run run : joined(widened(joined(runs)))) {
      String[] lines = run.words().split(BREAK, -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          end(line);
        }
        if (!lines[i].isEmpty()) {
          line.add(new Run(run.sort(), lines[i]));
        }
      }
    }
    end(line);
  }

  private void end(List<Run> line) {
    if (line.stream().anyMatch(run -> run.sort() != Sort.SAME)) {
      passages.add(new Passage(same, line));
      same = 0;
    } else if (!line.isEmpty()) {
      same++;
    }
    line.clear();
  }

  /** Words, spaces and marks, each for itself. */
  private static List<String> words(List<String> paragraphs) {
    String text = String.join(BREAK, paragraphs);
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  /** What stands together in one text, as one; where words changed, those gone before the new. */
  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    StringBuilder gone = new StringBuilder();
    StringBuilder fresh = new StringBuilder();
    StringBuilder both = new StringBuilder();
    for (Run run : runs) {
      if (run.sort() == Sort.SAME) {
        flush(joined, Sort.GONE, gone);
        flush(joined, Sort.NEW, fresh);
        both.append(run.words());
      } else {
        flush(joined, Sort.SAME, both);
        (run.sort() == Sort.GONE ? gone : fresh).append(run.words());
      }
    }
    flush(joined, Sort.SAME, both);
    flush(joined, Sort.GONE, gone);
    flush(joined, Sort.NEW, fresh);
    return joined;
  }

  private static void flush(List<Run> runs, Sort sort, StringBuilder words) {
    if (!words.isEmpty()) {
      runs.add(new Run(sort, words.toString()));
      words.setLength(0);
    }
  }

  /** A few words between changes, which both texts have by chance, count as changed. */
  private static List<Run> widened(List<Run> runs) {
    List<Run> widened = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean between = i > 0 && i < runs.size() - 1 && run.sort() == Sort.SAME;
      if (between && isShort(run.words())) {
        widened.add(new Run(Sort.GONE, run.words()));
        widened.add(new Run(Sort.NEW, run.words()));
      } else {
        widened.add(run);
      }
    }
    return widened;
  }

  private static boolean isShort(String words) {
    return !words.contains(BREAK) && words.strip().split("\\s+").length <= FEW;
  }
}
