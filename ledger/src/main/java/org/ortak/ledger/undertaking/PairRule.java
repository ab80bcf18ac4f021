package org.ortak.ledger.undertaking;

import org.ortak.claim.ClaimType;

/**
 * Compares two claims of one type from two documents: which signs count for each type, and how
 * much, in hundredths. The points were set on the shared corpus's lists of claims that tell of one
 * thing, and of those that look alike and do not.
 */
final class PairRule {

  /** How alike they are, and why. */
  Likeness compare(Traits one, Traits other) {
    return weigh(one, other, new Evidence(true)).likeness();
  }

  /** How alike they are. */
  double score(Traits one, Traits other) {
    return weigh(one, other, new Evidence(false)).score();
  }

  private static Evidence weigh(Traits one, Traits other, Evidence evidence) {
    if (one.document() == other.document()) {
      evidence.exclude("told by one document");
      return evidence;
    }
    Signs signs = new Signs(one, other, evidence);
    switch (one.type()) {
      case FACILITY -> facility(signs);
      case SUPPLY -> supply(signs);
      case INVESTMENT -> investment(signs);
      case PARTNERSHIP -> partnership(signs);
      case PRODUCT -> product(signs);
      case OPENING -> opening(signs);
      case MEETING -> meeting(signs);
      case TIE -> tie(signs);
      case ACTIVITY -> activity(signs);
      case INDICATOR -> indicator(signs);
    }
    return evidence;
  }

  private static void facility(Signs signs) {
    signs.party(55, 30);
    signs.kind(5, -30);
    signs.place();
    signs.part(-35);
    signs.figure(15);
    signs.capacity(-15);
    signs.subject(10, -10);
    signs.goods(-25, -5);
    signs.count(-25);
    signs.promise(-30);
    signs.order(-25);
    signs.end(-30);
    signs.countries(-30);
    signs.stranger(-15);
  }

  private static void supply(Signs signs) {
    signs.first(40, 25);
    signs.second(40, 25);
    signs.country(5, -30);
    signs.figure(15);
    signs.subject(10, -10);
    signs.goods(-15, -5);
    signs.part(-35);
    signs.order(-15);
    signs.standing(-15);
  }

  private static void investment(Signs signs) {
    signs.first(40, 35);
    signs.second(40, 35);
    signs.kind(5, -20);
    signs.country(5, -30);
    signs.figure(15);
    signs.subject(10, -15);
    signs.part(-35);
    signs.crowd(-30);
    signs.amount(-15);
  }

  private static void partnership(Signs signs) {
    signs.partners(80, 55);
    signs.kind(5, -5);
    signs.country(5, -40);
    signs.subject(10, -5);
    signs.silence(-15);
  }

  private static void product(Signs signs) {
    signs.party(50, 40);
    signs.model(40, 20, -40);
    signs.untold(-5);
    signs.kind(10, -5);
    signs.country(5, -30);
    signs.dates(15, -15);
    signs.silence(-15);
  }

  private static void opening(Signs signs) {
    signs.first(40, 35);
    signs.target(20, -20);
    signs.kind(10, -20);
    signs.country(10, -50);
    signs.subject(20, -5);
    signs.silence(-30);
  }

  private static void meeting(Signs signs) {
    signs.company();
    signs.country(10, -50);
    signs.dates(15, -30);
    signs.near(30, -40);
  }

  private static void tie(Signs signs) {
    signs.first(40, 0);
    signs.second(45, 0);
    signs.kind(0, -5);
  }

  private static void activity(Signs signs) {
    signs.first(35, 10);
    signs.kind(5, -10);
    signs.subject(35, -30);
    signs.goods(-20, -10);
    signs.country(5, -30);
  }

  private static void indicator(Signs signs) {
    signs.first(35, 15);
    signs.kind(10, -20);
    signs.sameFigure(30, -60);
    signs.dates(15, -30);
    signs.subject(10, -20);
    signs.country(5, -30);
    signs.near(10, -10);
  }

  /** Whether claims are compared only where they are of one kind. */
  static boolean parts(ClaimType type) {
    return type == ClaimType.INDICATOR || type == ClaimType.ACTIVITY || type == ClaimType.MEETING;
  }
}
