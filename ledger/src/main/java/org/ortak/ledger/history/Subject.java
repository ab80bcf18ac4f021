package org.ortak.ledger.history;

import java.util.List;

/**
 * What a judgement is about; each is known by content, so that it outlives the reading it was made
 * on.
 */
public sealed interface Subject {

  /** The parts that the subject is known by. */
  List<String> parts();

  /** One claim. */
  record OfClaim(Anchor anchor) implements Subject {
    @Override
    public List<String> parts() {
      return List.of("claim", anchor.claimId());
    }
  }

  /** Two claims, in no order. */
  record OfClaims(Anchor first, Anchor second) implements Subject {
    @Override
    public List<String> parts() {
      return pair("claims", first.claimId(), second.claimId());
    }
  }

  /** Two names, in no order. */
  record OfNames(String first, String second) implements Subject {
    @Override
    public List<String> parts() {
      return pair("names", first, second);
    }
  }

  /** A document. */
  record OfDocument(String document) implements Subject {
    @Override
    public List<String> parts() {
      return List.of("document", document);
    }
  }

  /** An earlier judgement. */
  record OfJudgement(String judgement) implements Subject {
    @Override
    public List<String> parts() {
      return List.of("judgement", judgement);
    }
  }

  private static List<String> pair(String sort, String one, String other) {
    return one.compareTo(other) <= 0 ? List.of(sort, one, other) : List.of(sort, other, one);
  }
}
