package org.ortak.answer.profile;

import java.util.List;
import java.util.Locale;
import org.ortak.ledger.history.Report;

/**
 * One line of a profile.
 *
 * @param head under which it stands: makes, plants, partners …
 * @param reports the claims that tell it, oldest first
 */
public record Facet(Head head, String words, List<Report> reports) {

  public Facet {
    reports = List.copyOf(reports);
  }

  /** The ids of its claims. */
  public List<String> claims() {
    return reports.stream().map(Report::id).distinct().toList();
  }

  /** What a line tells of, in the order of a profile. */
  public enum Head {
    MAKES,
    SELLS,
    BUYS,
    RUNS,
    PLANTS,
    PARTNERS,
    SUPPLIERS,
    CUSTOMERS,
    INVESTORS,
    HOLDINGS,
    PARENTS,
    DAUGHTERS,
    SEEKS,
    TALKS,
    RECORD;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
