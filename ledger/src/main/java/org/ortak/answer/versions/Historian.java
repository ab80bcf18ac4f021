package org.ortak.answer.versions;

import java.util.List;
import org.ortak.answer.AnswerException;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.KeptReading;

/** Tells what changed from one version of an article to another. */
public final class Historian {

  private final Ledger ledger;

  public Historian(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The ids of the versions of the article that a document is of, in the order of learning. */
  public List<String> versions(String document) {
    return document(document).url().map(ledger::versions).orElse(List.of(document));
  }

  public Document document(String id) {
    return ledger
        .document(id)
        .orElseThrow(
            () -> new AnswerException("expected a document of this id, found none: " + id));
  }

  /** What the second tells otherwise than the first. */
  public Difference difference(String before, String after) {
    return Comparison.of(told(before), told(after));
  }

  /** Where the words of the second are others than those of the first. */
  public TextDifference textDifference(String before, String after) {
    return TextComparison.of(document(before).text(), document(after).text());
  }

  /** The claims of the reading that holds. */
  public List<Told> told(String id) {
    Document document = document(id);
    List<KeptReading> readings = ledger.readings(id);
    return readings.isEmpty()
        ? List.of()
        : readings.getLast().reports().stream()
            .map(report -> Told.of(report.claim(), document))
            .toList();
  }
}
