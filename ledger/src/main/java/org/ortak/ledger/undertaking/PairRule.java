package org.ortak.ledger.undertaking;

/**
 * Compares two claims of one type from two documents: which signs count for each type, and how
 * much.
 */
final class PairRule {

  Evidence compare(Traits one, Traits other) {
    Evidence evidence = new Evidence();
    if (one.document().equals(other.document())) {
      evidence.exclude("told by one document");
      return evidence;
    }
    Signs signs = new Signs(one, other, evidence);
    switch (one.type()) {
      case FACILITY -> facility(signs);
      case SUPPLY, INVESTMENT -> deal(signs);
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
    signs.party(50);
    signs.kind(10, -40);
    signs.place();
    signs.part(-35);
    signs.figure(15);
    signs.capacity(-15);
    signs.subject(10, 0);
    signs.order(-30);
  }

  private static void deal(Signs signs) {
    signs.first(40);
    signs.second(40);
    signs.kind(10, -10);
    signs.country(10, -50);
    signs.figure(15);
    signs.subject(10, -10);
    signs.part(-35);
  }

  private static void partnership(Signs signs) {
    signs.parties(70, 50);
    signs.kind(10, -10);
    signs.country(10, -50);
    signs.subject(15, -10);
    signs.silence(-15);
  }

  private static void product(Signs signs) {
    signs.party(50);
    signs.subject(35, -40);
    signs.kind(10, -10);
    signs.country(10, -50);
  }

  private static void opening(Signs signs) {
    signs.first(40);
    signs.kind(10, -10);
    signs.country(10, -50);
    signs.subject(20, -10);
    signs.silence(-15);
  }

  private static void meeting(Signs signs) {
    signs.party(50);
    signs.country(10, -50);
    signs.dates(15, -20);
    signs.near(30, -40);
  }

  private static void tie(Signs signs) {
    signs.sameParties(75);
    signs.kind(10, -10);
    signs.subject(10, -10);
  }

  private static void activity(Signs signs) {
    signs.first(40);
    signs.kind(10, -10);
    signs.subject(35, -20);
    signs.country(10, -50);
  }

  private static void indicator(Signs signs) {
    signs.first(40);
    signs.kind(10, -10);
    signs.sameFigure(30, -50);
    signs.dates(15, -20);
    signs.country(10, -50);
  }
}
