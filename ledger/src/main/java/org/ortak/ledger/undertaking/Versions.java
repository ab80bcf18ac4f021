package org.ortak.ledger.undertaking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.ledger.history.Report;

/**
 * The versions of articles among the reports of one undertaking: documents of one address. A
 * version is replaced by one of a later day, or of the same day and learnt later; no text tells
 * which of two came later. Of two learnt at the same time neither is replaced.
 */
final class Versions {

  private static final Comparator<Report> ORDER =
      Comparator.<Report, LocalDate>comparing(Report::said)
          .thenComparing(
              (Report report) -> report.document().learntAt(), Comparator.<Instant>naturalOrder());

  private final Map<String, Report> newest = new HashMap<>();
  private final Set<String> replaced = new HashSet<>();
  private final List<Report> standing = new ArrayList<>();

  Versions(List<Report> reports) {
    for (Report report : reports) {
      report
          .document()
          .address()
          .ifPresent(address -> newest.merge(address, report, Versions::later));
    }
    for (Report report : reports) {
      if (replacing(report).isPresent()) {
        replaced.add(report.document().id());
      } else {
        standing.add(report);
      }
    }
  }

  private static Report later(Report one, Report other) {
    return ORDER.compare(one, other) >= 0 ? one : other;
  }

  /** A report of the version that replaced that of another. */
  Optional<Report> replacing(Report report) {
    return report
        .document()
        .address()
        .map(newest::get)
        .filter(last -> ORDER.compare(report, last) < 0);
  }

  /** The reports of documents that were not replaced, in their order. */
  List<Report> standing() {
    return standing;
  }

  /** Whether all who told a value told it in versions that were replaced. */
  boolean areReplaced(List<Said> by) {
    return by.stream().allMatch(this::isReplaced);
  }

  boolean isReplaced(Said said) {
    return replaced.contains(said.document());
  }
}
