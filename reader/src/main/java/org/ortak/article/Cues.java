package org.ortak.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.ortak.pack.Row;

/** The pack's rows on lines that stand beside an article, asked line by line. */
final class Cues {

  private static final String OPENING = " \t\"“”'‘’*_[({<>–—■●▪▸►★☆-";
  private static final String CLOSING = " \t\"“”'‘’*_])}>:;!–—-";
  private static final int LONGEST_TAKEN = 600;
  private static final int LONGEST_CREDIT = 100;
  private static final int LONGEST_METADATA = 160;
  private static final int LONGEST_VALUE = 60;

  private final List<Cue> takers;
  private final List<Cue> links;
  private final List<Cue> credits;
  private final List<Cue> labels;
  private final AnyCue anyStart;
  private final AnyCue anyWord;
  private final AnyCue anyCredit;

  Cues(List<Row> rows) {
    List<Cue> all = rows.stream().map(Cue::of).toList();
    links = at(all, Cue.Where.LINK);
    credits = at(all, Cue.Where.CREDIT);
    labels = at(all, Cue.Where.LABEL);
    takers =
        all.stream()
            .filter(cue -> !links.contains(cue) && !credits.contains(cue) && !labels.contains(cue))
            .toList();
    List<Cue> within = at(takers, Cue.Where.HAS);
    anyStart = new AnyCue(takers.stream().filter(cue -> !within.contains(cue)).toList(), "");
    anyCredit = new AnyCue(credits, "");
    anyWord = new AnyCue(within, "(?<!\\p{L})");
  }

  private static List<Cue> at(List<Cue> all, Cue.Where where) {
    return all.stream().filter(cue -> cue.where() == where).toList();
  }

  /**
   * The row that a line goes by, if any. A line longer than any notice goes by none, and a sentence
   * amid the article only by how it starts.
   */
  Optional<Cue> taker(String line, boolean edge) {
    if (line.length() > LONGEST_TAKEN) {
      return Optional.empty();
    }
    String bare = bare(line);
    boolean starts =
        anyStart.starts(line) || (bare.length() < line.length() && anyStart.starts(bare));
    boolean has =
        bare.length() <= Cue.LONGEST && (edge || !Shape.sentence(line)) && anyWord.isIn(line);
    if (!starts && !has) {
      return Optional.empty();
    }
    return takers.stream()
        .filter(cue -> edge || !cue.edge())
        .filter(cue -> has || cue.where() != Cue.Where.HAS)
        .filter(cue -> cue.takes(line) || cue.takes(bare))
        .findFirst();
  }

  /** Whether a part of a line reads as a link of a menu or footer, or goes by a row of its own. */
  boolean link(String segment, boolean edge) {
    String bare = bare(segment);
    return links.stream().anyMatch(cue -> cue.pattern().matcher(bare).lookingAt())
        || taker(segment, edge).isPresent();
  }

  /** The line without the words on who took its picture. */
  String withoutCredit(String line, boolean edge) {
    if (!anyCredit.isIn(line.substring(Math.max(0, line.length() - LONGEST_CREDIT)))) {
      return line;
    }
    for (Cue cue : credits) {
      Matcher matcher = cue.pattern().matcher(line);
      matcher.region(Math.max(0, line.length() - LONGEST_CREDIT), line.length());
      if ((edge || !cue.edge()) && matcher.find()) {
        return line.substring(0, matcher.start()).strip();
      }
    }
    return line;
  }

  /** What a line of labels and their values tells; absent where the line is anything else. */
  Optional<Facts> metadata(String line, boolean edge) {
    if (line.length() > LONGEST_METADATA) {
      return Optional.empty();
    }
    Facts facts = Facts.NONE;
    boolean found = false;
    for (String segment : Shape.segments(line)) {
      Optional<Facts> told = labelled(segment, edge);
      found |= told.isPresent();
      facts = facts.or(told.orElse(Facts.NONE));
    }
    return found ? Optional.of(facts) : Optional.empty();
  }

  /** One label with its value, and more of them after it. */
  private Optional<Facts> labelled(String segment, boolean edge) {
    for (Cue cue : labels) {
      Matcher matcher = cue.pattern().matcher(segment);
      if ((edge || !cue.edge()) && matcher.lookingAt()) {
        int end = nextLabel(segment, matcher.end());
        String value = segment.substring(matcher.end(), end).strip();
        if (value.length() > LONGEST_VALUE || Shape.sentence(value)) {
          return Optional.empty();
        }
        Facts facts = cue.gives().map(field -> Facts.NONE.and(field, value)).orElse(Facts.NONE);
        return end == segment.length()
            ? Optional.of(facts)
            : labelled(segment.substring(end), edge).map(facts::or);
      }
    }
    return Optional.empty();
  }

  private int nextLabel(String segment, int from) {
    int next = segment.length();
    for (Cue cue : labels) {
      Matcher matcher = cue.pattern().matcher(segment);
      if (segment.indexOf(':', from) > 0
          && matcher.find(from)
          && segment.charAt(Math.max(0, matcher.end() - 1)) != '.') {
        boolean labelStart = matcher.start() > from && segment.charAt(matcher.start() - 1) == ' ';
        next = labelStart ? Math.min(next, matcher.start()) : next;
      }
    }
    return next;
  }

  /** The line without the quotes, brackets, bullets and end marks around it. */
  static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && OPENING.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(start, end);
  }
}
