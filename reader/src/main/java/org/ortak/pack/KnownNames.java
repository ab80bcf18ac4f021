package org.ortak.pack;

import java.util.ArrayList;
import java.util.List;

/** The names of a pack that stand in one text. */
public final class KnownNames {

  private final List<List<Match>> at;

  /**
   * @param at for each word of the text the names that begin in it, as {@link Lexicon} gives them
   */
  KnownNames(List<List<Match>> at) {
    this.at = at;
  }

  /**
   * The names that begin in this word, longest first. In a hyphenated word that is no name as a
   * whole, those that begin with its parts follow each other from left to right.
   */
  public List<Match> at(int word) {
    return at.get(word);
  }

  /** The longest name at each place of the text, from left to right; none overlaps another. */
  public List<Match> longest() {
    List<Match> out = new ArrayList<>();
    int word = 0;
    while (word < at.size()) {
      List<Match> here = at.get(word);
      if (here.isEmpty()) {
        word++;
        continue;
      }
      Match match = here.getFirst();
      out.add(match);
      inSameWord(here, match, out);
      word = match.end();
    }
    return out;
  }

  /** The names after the first one inside a word such as {@code US-China}. */
  private static void inSameWord(List<Match> here, Match first, List<Match> out) {
    Match last = first;
    for (Match match : here) {
      if (match.span().start() >= last.span().end()) {
        out.add(match);
        last = match;
      }
    }
  }
}
