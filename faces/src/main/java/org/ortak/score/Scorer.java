package org.ortak.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortak.claim.ClaimType;

/**
 * Scores read documents against gold ones. Documents are paired by id, else by the file's name. A
 * read claim is right when it pairs, one to one, with a gold claim of its type whose parties agree
 * (F1 of 2/3 for undertakings, 1/2 for the rest) and which it does not contradict in place, subject
 * or figure.
 */
public final class Scorer {

  /** The figures of all gold documents, whether they were read or not. */
  public Score score(List<ScoredDocument> gold, List<ScoredDocument> read) {
    Map<String, ScoredDocument> byName = byName(read);
    Sheet sheet = new Sheet();
    for (ScoredDocument document : gold) {
      ScoredDocument byId = byName.get(document.id());
      sheet.add(document, Optional.ofNullable(byId != null ? byId : byName.get(document.file())));
    }
    return sheet.score();
  }

  /** Which gold claim each right read claim is, both by their places in their lists. */
  public Map<Integer, Integer> pairs(List<ScoredClaim> gold, List<ScoredClaim> read) {
    Map<Integer, Integer> goldOfRead = new TreeMap<>();
    new Alignment(new Agreement())
        .align(gold, read)
        .forEach(pair -> goldOfRead.put(pair.right(), pair.left()));
    return goldOfRead;
  }

  private static Map<String, ScoredDocument> byName(List<ScoredDocument> read) {
    Map<String, ScoredDocument> byName = new HashMap<>();
    for (ScoredDocument document : read) {
      byName.put(document.id().isEmpty() ? document.file() : document.id(), document);
      byName.putIfAbsent(document.file(), document);
    }
    return byName;
  }

  static boolean isUndertaking(String type) {
    return Arrays.stream(ClaimType.values())
        .anyMatch(one -> one.word().equals(type) && one.isUndertaking());
  }
}
