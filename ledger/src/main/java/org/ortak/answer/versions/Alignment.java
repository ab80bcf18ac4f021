package org.ortak.answer.versions;

import java.util.ArrayList;
import java.util.List;
import org.ortak.answer.versions.TextDifference.Run;
import org.ortak.answer.versions.TextDifference.Sort;

/** Lays two lists side by side so that as many of their pieces as can be stand in both. */
final class Alignment {

  /** Longer lists than these are not laid side by side; that would take too long. */
  private static final long MOST_PAIRS = 4_000_000;

  private final List<String> before;
  private final List<String> after;

  private Alignment(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** All pieces in order; where they differ, those that are gone come first. */
  static List<Run> of(List<String> before, List<String> after) {
    int most = Math.min(before.size(), after.size());
    int head = 0;
    while (head < most && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Run> runs = new ArrayList<>();
    add(runs, Sort.SAME, before.subList(0, head));
    new Alignment(
            before.subList(head, before.size() - tail), after.subList(head, after.size() - tail))
        .lay(runs);
    add(runs, Sort.SAME, before.subList(before.size() - tail, before.size()));
    return runs;
  }

  private static void add(List<Run> runs, Sort sort, List<String> pieces) {
    pieces.forEach(piece -> runs.add(new Run(sort, piece)));
  }

  private void lay(List<Run> runs) {
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      add(runs, Sort.GONE, before);
      add(runs, Sort.NEW, after);
      return;
    }
    int[][] shared = shared();
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        runs.add(new Run(Sort.SAME, before.get(i++)));
        j++;
      } else if (shared[i + 1][j] >= shared[i][j + 1]) {
        runs.add(new Run(Sort.GONE, before.get(i++)));
      } else {
        runs.add(new Run(Sort.NEW, after.get(j++)));
      }
    }
    add(runs, Sort.GONE, before.subList(i, before.size()));
    add(runs, Sort.NEW, after.subList(j, after.size()));
  }

  /** How many pieces the ends of both lists can share at most, from each pair of places on. */
  private int[][] shared() {
    int[][] shared = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        shared[i][j] =
            before.get(i).equals(after.get(j))
                ? shared[i + 1][j + 1] + 1
                : Math.max(shared[i + 1][j], shared[i][j + 1]);
      }
    }
    return shared;
  }
}
