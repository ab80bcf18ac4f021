package org.ortak.reading.claim;

import java.util.Set;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/**
 * Tells figures and dates of a plan as it used to be: "originally planned for 2026", "was to have
 * opened in 2025", "raised from 12 GWh to 20", "down from 2,500 jobs", "2,500 once foreseen".
 */
final class FormerPlans {

  /** How many words before a figure or date may tell that it is of an earlier plan. */
  private static final int REACH = 14;

  /** How many words after it may. */
  private static final int AFTER = 3;

  /** How many words before it the words may begin that lead to it. */
  private static final int LED = 5;

  private final GivenUp givenUp;
  private final Set<String> once;
  private final Set<String> leads;
  private final Set<String> plans;
  private final Set<String> changes;
  private final Set<String> turns;
  private final Set<String> missed;

  FormerPlans(Pack pack) {
    WordLists cues = new WordLists(pack, Clauses.CUES);
    this.givenUp = new GivenUp(pack);
    this.once = cues.list("once");
    this.leads = cues.list("from-what-was");
    this.plans = cues.list("planned-before");
    this.changes = cues.list("changes-of-plan");
    this.turns = cues.list("turns-to-now");
    this.missed = cues.list("missed");
  }

  /**
   * Whether a figure or date is of an earlier plan.
   *
   * @param first its first word
   * @param end the word after its last
   */
  boolean is(Words words, int first, int end) {
    Sentence sentence = words.sentenceOf(first);
    return givenUp.isReplaced(words, first)
        || isToldAfter(words, end, sentence)
        || isToldBefore(words, first, end, sentence);
  }

  /** "The 2,500 jobs originally planned", "the 2,500 once foreseen". */
  private boolean isToldAfter(Words words, int end, Sentence sentence) {
    for (int at = end; at < Math.min(sentence.end() - 1, end + AFTER); at++) {
      boolean before = once.contains(words.lower(at)) || words.lower(at).equals("once");
      if (before && plans.contains(words.lower(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isToldBefore(Words words, int first, int end, Sentence sentence) {
    for (int at = first - 1; at >= Math.max(sentence.first(), first - REACH); at--) {
      String word = words.lower(at);
      if (turns.contains(word)) {
        return false;
      }
      boolean led = first - at <= LED && leads.contains(word + " " + words.lower(at + 1));
      boolean had = word.equals("had") && isPlan(words, at + 1, first);
      boolean changed = changes.contains(word) && isFrom(words, at, first, end, sentence);
      if (led || had || changed || once.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Had planned", "had first been due". */
  private boolean isPlan(Words words, int from, int first) {
    for (int at = from; at < Math.min(first, from + AFTER); at++) {
      if (plans.contains(words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Raised its capacity from 12 GWh to 20", "falls to 12 GWh from 20". */
  private static boolean isFrom(Words words, int verb, int first, int end, Sentence sentence) {
    int from = first - 1;
    while (from > verb && first - from <= AFTER && !words.lower(from).equals("from")) {
      from--;
    }
    return words.lower(from).equals("from")
        && (holds(words, "to", verb, from)
            || holds(words, "to", end, Math.min(sentence.end(), end + AFTER)));
  }

  private static boolean holds(Words words, String wanted, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.lower(at).equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static String before(Words words, int word) {
    String last = word > 0 ? words.lower(word - 1) : "";
    return word > 1 && last.equals("to") ? words.lower(word - 2) + " to" : last;
  }

  /** Whether at a date something "was to have" or "should have" happened. */
  boolean isMissed(Words words, int first) {
    int least = Math.max(words.sentenceOf(first).first(), first - REACH);
    for (int at = first - 1; at >= least && !turns.contains(words.lower(at)); at--) {
      if (words.lower(at).equals("have") && missed.contains(before(words, at))) {
        return true;
      }
    }
    return false;
  }
}
