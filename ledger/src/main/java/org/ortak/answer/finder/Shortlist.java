package org.ortak.answer.finder;

import java.util.List;
import org.ortak.answer.profile.Profile;

/** What the finder answers. */
public sealed interface Shortlist {

  /**
   * Candidates, best first.
   *
   * @param asker for whom
   * @param seeks what it looks for, as far as its openings tell
   * @param all how many were looked at
   */
  record Found(Wish wish, Profile asker, List<String> seeks, List<Candidate> candidates, int all)
      implements Shortlist {

    public Found {
      seeks = List.copyOf(seeks);
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Nobody.
   *
   * @param why what is missing
   * @param help what would help
   */
  record Nobody(Wish wish, String why, List<String> help) implements Shortlist {

    public Nobody {
      help = List.copyOf(help);
    }
  }
}
