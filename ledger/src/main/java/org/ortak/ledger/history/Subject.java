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

  /**
   * One field of a claim, and what it should be.
   *
   * @param field as {@code ortak correct} names it: stage, capacity, operator
   * @param value in words; empty where the field should be absent
   */
  record OfField(Anchor anchor, String field, String value) implements Subject {
    @Override
    public List<String> parts() {
      return List.of("field", anchor.claimId(), field, value);
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

  /** The anchors of the claims that the subject names. */
  default List<Anchor> anchors() {
    return switch (this) {
      case OfClaim(Anchor anchor) -> List.of(anchor);
      case OfClaims(Anchor first, Anchor second) -> List.of(first, second);
      case OfField(Anchor anchor, String field, String value) -> List.of(anchor);
      case OfNames names -> List.of();
      case OfDocument document -> List.of();
      case OfJudgement judgement -> List.of();
    };
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
