package org.ortak.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Goes over the lines of one page, rule after rule, and notes for each line that goes by which
 * rule.
 */
final class NoiseRules {

  private static final int EDGE = 4;
  private static final int SHORTEST_TEASER = 40;
  private static final int SHORTEST_LEAD = 12;
  private static final int CONTENT_LETTERS = 5;
  private static final int LONGEST_TAIL = 6;
  private static final int LONGEST_LINK = 4;
  private static final int LONGEST_LISTED = 40;

  private final Cues cues;
  private final List<Part> parts;
  private final String[] rules;
  private final boolean titled;
  private final boolean[] leads;
  private final int firstSentence;
  private final int lastSentence;
  private Facts facts = Facts.NONE;

  /**
   * @param titled whether the title is known; else the first line that stays may be it
   */
  NoiseRules(Cues cues, List<Part> parts, boolean titled) {
    this.cues = cues;
    this.parts = parts;
    this.titled = titled;
    this.rules = new String[parts.size()];
    Arrays.fill(rules, "");
    this.leads = new boolean[parts.size()];
    int first = parts.size();
    int last = -1;
    for (int i = 0; i < parts.size(); i++) {
      leads[i] = sentence(text(i)) && cues.taker(text(i), near(i)).isEmpty();
      first = leads[i] ? Math.min(first, i) : first;
      last = leads[i] ? i : last;
    }
    this.firstSentence = first;
    this.lastSentence = last;
  }

  Optional<String> rule(int i) {
    return rules[i].isEmpty() ? Optional.empty() : Optional.of(rules[i]);
  }

  Facts facts() {
    return facts;
  }

  /** Whether the line is one of the first or last of the page, or stands outside its sentences. */
  boolean edge(int i) {
    return near(i) || i < firstSentence || i > lastSentence;
  }

  private boolean near(int i) {
    return i < EDGE || i >= parts.size() - EDGE;
  }

  void apply() {
    for (int i = 0; i < parts.size(); i++) {
      if (rules[i].isEmpty() && parts.get(i).kind() != Block.Kind.TIME) {
        line(i);
      }
    }
    strangers(0, firstSentence);
    strangers(lastSentence + 1, parts.size());
    tail();
  }

  private void line(int i) {
    String text = text(i);
    Optional<Cue> taker = leads[i] ? Optional.empty() : cues.taker(text, edge(i));
    if (taker.isPresent()) {
      rules[i] = taker.get().id();
      headed(i);
      if (taker.get().where() == Cue.Where.LIST && taker.get().alone(Cues.bare(text))) {
        listed(i + 1);
      }
    } else if (metadata(i)) {
      rules[i] = "metadata";
    } else if (links(i)) {
      rules[i] = "links";
    } else if (teaser(i)) {
      rules[i] = "teaser";
    } else if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      rules[i] = "no-words";
    }
  }

  private boolean metadata(int i) {
    Optional<Facts> told = cues.metadata(text(i), edge(i));
    facts = facts.or(told.orElse(Facts.NONE));
    return told.isPresent();
  }

  /** What runs in from a headline that goes, goes with it. */
  private void headed(int i) {
    boolean heading = parts.get(i).kind() == Block.Kind.HEADING;
    if (heading && i + 1 < parts.size() && parts.get(i + 1).tied()) {
      rules[i + 1] = rules[i];
    }
  }

  /** The headlines below a line such as "Most read" go, up to the next heading or sentence. */
  private void listed(int from) {
    int end = Math.min(parts.size(), from + LONGEST_LISTED);
    for (int i = from; i < end && listedHeadline(i); i++) {
      rules[i] = "listed";
    }
  }

  private boolean listedHeadline(int i) {
    String text = text(i);
    if (parts.get(i).kind() == Block.Kind.HEADING) {
      return false;
    }
    if (Shape.numbered(text)
        || parts.get(i).kind() == Block.Kind.ITEM
        || parts.get(i).kind() == Block.Kind.ROW) {
      return Shape.words(text) <= 30;
    }
    boolean headsParagraph = i + 1 < parts.size() && leads[i + 1] && Shape.words(text) < 5;
    return Shape.headline(text) && !headsParagraph;
  }

  /**
   * Links set off by bars: with a cue anywhere, or outside the sentences, and never a sentence at
   * the start.
   */
  private boolean links(int i) {
    if (parts.get(i).kind() == Block.Kind.ROW) {
      return false;
    }
    List<String> segments = Shape.segments(text(i));
    if (segments.size() < 2) {
      return dashedLinks(i);
    }
    boolean cued = segments.stream().anyMatch(segment -> cues.link(segment, edge(i)));
    int longest = segments.stream().mapToInt(Shape::words).max().orElse(0);
    boolean headlines = segments.stream().allMatch(Shape::headline);
    boolean outside = lastSentence >= 0 && (i < firstSentence || i > lastSentence);
    boolean title = !titled && i == firstKept() && longest > LONGEST_LINK;
    boolean atEdge = cued && edge(i) && !Shape.sentence(segments.getFirst());
    boolean brief = (cued || outside) && headlines && longest <= SHORTEST_LEAD;
    return !title && (atEdge || brief);
  }

  private boolean dashedLinks(int i) {
    List<String> segments = Shape.dashed(text(i));
    return segments.size() >= 3 && edge(i) && cues.link(segments.getFirst(), true);
  }

  /** A copy of the start of a paragraph that stands further down. */
  private boolean teaser(int i) {
    boolean cutOff = Shape.cutOff(text(i));
    String start = cutOff ? text(i).replaceFirst("\\s*(?:…|\\.\\.\\.)\\W*$", "") : text(i);
    boolean top = i <= firstSentence + 1 || cutOff;
    if (start.length() < SHORTEST_TEASER || !top || parts.get(i).kind() != Block.Kind.PARAGRAPH) {
      return false;
    }
    boolean same = text(i).length() == start.length();
    return parts.stream()
        .skip(i + 1L)
        .map(Part::text)
        .anyMatch(
            other -> other.startsWith(start) && (i > 0 || same || other.length() > start.length()));
  }

  /**
   * Runs of headlines outside the sentences that share no words with the article: other articles'
   * headlines.
   */
  private void strangers(int from, int to) {
    if (lastSentence < 0) {
      return;
    }
    int first = titled ? from : Math.max(from, firstKept() + 1);
    if (first >= to) {
      return;
    }
    Set<String> vocabulary = vocabulary(firstSentence, lastSentence + 1);
    for (int i = first; i < to; i++) {
      if (rules[i].isEmpty()
          && stranger(i, vocabulary)
          && (strangerAt(i - 1, vocabulary) || strangerAt(i + 1, vocabulary))) {
        rules[i] = "stranger";
      }
    }
  }

  private int firstKept() {
    int first = 0;
    while (first < rules.length && !rules[first].isEmpty()) {
      first++;
    }
    return first;
  }

  private boolean strangerAt(int i, Set<String> vocabulary) {
    return i >= 0
        && i < parts.size()
        && (rules[i].equals("stranger") || (rules[i].isEmpty() && stranger(i, vocabulary)));
  }

  private boolean stranger(int i, Set<String> vocabulary) {
    Part part = parts.get(i);
    if (part.kind() == Block.Kind.ROW
        || part.kind() == Block.Kind.ITEM
        || !Shape.headline(part.text())
        || Shape.stopped(part.text())) {
      return false;
    }
    Set<String> own = content(part.text());
    long known = own.stream().filter(vocabulary::contains).count();
    boolean figures = part.text().chars().filter(Character::isDigit).count() > 2;
    return !own.isEmpty() && !figures && 2 * known < own.size();
  }

  private Set<String> vocabulary(int from, int to) {
    Set<String> words = new HashSet<>();
    for (int i = from; i < to; i++) {
      words.addAll(content(text(i)));
    }
    return words;
  }

  private static Set<String> content(String text) {
    Set<String> words = new HashSet<>();
    int all = Letters.words(text, CONTENT_LETTERS, words::add);
    return all == 0 ? Set.of() : words;
  }

  /** Names and initials after the last sentence. */
  private void tail() {
    if (lastSentence - firstSentence < 1) {
      return;
    }
    for (int i = parts.size() - 1; i > lastSentence; i--) {
      boolean plain =
          parts.get(i).kind() == Block.Kind.PARAGRAPH || parts.get(i).kind() == Block.Kind.HEADING;
      boolean figures = text(i).chars().anyMatch(c -> Character.isDigit(c) || c == ':');
      if (rules[i].isEmpty()
          && plain
          && !figures
          && Shape.headline(text(i))
          && Shape.words(text(i)) <= LONGEST_TAIL) {
        rules[i] = "tail";
      }
    }
  }

  /** Whether a line is a sentence of an article, and not a short call to the reader. */
  private static boolean sentence(String text) {
    return Shape.sentence(text) && Shape.words(text) >= SHORTEST_LEAD;
  }

  private String text(int i) {
    return parts.get(i).text();
  }
}
