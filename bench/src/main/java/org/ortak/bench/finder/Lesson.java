package org.ortak.bench.finder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ortak.answer.finder.Candidate;
import org.ortak.answer.finder.Reason;

/**
 * The candidates for one side of a deal, with the strength of each sign.
 *
 * @param deal the id of the undertaking
 * @param right the place of the partner in the list
 */
record Lesson(String deal, List<Map<String, Double>> candidates, int right) {

  Lesson {
    candidates = candidates.stream().map(Map::copyOf).toList();
  }

  static Map<String, Double> strengths(Candidate candidate) {
    Map<String, Double> strengths = new HashMap<>();
    for (Reason reason : candidate.reasons()) {
      strengths.merge(reason.sign().word(), reason.strength(), Double::sum);
    }
    return strengths;
  }
}
