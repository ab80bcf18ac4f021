package org.ortak.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts articles, claims and what could not be read, for the line at the end of a run. */
final class Count {

  private final Map<String, Integer> unread = new TreeMap<>();
  private int articles;
  private int claims;
  private int faults;

  void article(int itsClaims, Optional<String> why) {
    articles++;
    claims += itsClaims;
    why.ifPresent(reason -> unread.merge(reason, 1, Integer::sum));
  }

  void fault() {
    faults++;
  }

  int articles() {
    return articles;
  }

  int faults() {
    return faults;
  }

  int exitCode() {
    return faults == 0 && articles > 0 ? ExitCode.DONE : ExitCode.SOME_NOT_READ;
  }

  /** "18 articles, 73 claims; 2 in a language that can't be read yet (language tr); 1 not read". */
  String told(int skipped) {
    if (articles == 0 && faults == 0) {
      return "no articles: expected files ending in .md, .txt, .html or .jsonl, found "
          + of(skipped, "other file");
    }
    List<String> parts = new ArrayList<>();
    parts.add(of(articles, "article") + ", " + of(claims, "claim"));
    unread.forEach((why, number) -> parts.add(of(number, "article") + " unread (" + why + ")"));
    if (faults > 0) {
      parts.add(of(faults, "bad file") + ", told above");
    }
    if (skipped > 0) {
      parts.add(of(skipped, "file") + " of other kinds passed over");
    }
    return String.join("; ", parts);
  }

  static String of(int number, String noun) {
    return String.format(Locale.ROOT, "%,d ", number) + noun + (number == 1 ? "" : "s");
  }
}
