package org.ortak.api.question;

import java.time.Clock;
import java.time.LocalDate;
import org.ortak.answer.digest.Digest;
import org.ortak.answer.digest.Editor;
import org.ortak.answer.json.DigestJson;
import org.ortak.answer.json.JsonLine;
import org.ortak.answer.tracker.Tracker;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;

/** Questions what some days brought. */
public final class DigestQuestions {

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int MOST_ENTRIES = 200;
  private static final int USUAL_ITEMS = 12;

  private final Ledger ledger;
  private final Clock clock;

  public DigestQuestions(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The last seven days, or the days that are named. */
  public Digest digest(Terms terms) {
    AsOf asOf = terms.asOf(clock.getZone());
    LocalDate until = terms.day("until").orElseGet(() -> today(asOf));
    LocalDate since = terms.day("since").orElse(until.minusDays(WEEK - 1));
    return digest(terms, new Editor.Days(since, until, terms.limit(USUAL_ITEMS)), asOf);
  }

  private LocalDate today(AsOf asOf) {
    return new Tracker(ledger, clock).today(asOf);
  }

  /** The last thirty days, as a feed tells them. */
  public Digest feed(Terms terms) {
    return month(terms, MOST_ENTRIES);
  }

  /** All that the last thirty days changed. */
  public Digest month(Terms terms) {
    return month(terms, Integer.MAX_VALUE);
  }

  private Digest month(Terms terms, int most) {
    LocalDate today = today(AsOf.latest());
    Editor.Days days = new Editor.Days(today.minusDays(MONTH - 1), today, most);
    return digest(terms, days, AsOf.latest());
  }

  private Digest digest(Terms terms, Editor.Days days, AsOf asOf) {
    return new Editor(ledger, clock).digest(terms.filter(), terms.told(), days, asOf);
  }

  public JsonLine.Body digested(Terms terms) {
    Digest digest = digest(terms);
    return out -> DigestJson.write(out, digest);
  }
}
