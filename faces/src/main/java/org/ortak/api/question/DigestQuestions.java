package org.ortak.api.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.ortak.answer.digest.Digest;
import org.ortak.answer.digest.Editor;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.json.DigestJson;
import org.ortak.answer.json.JsonLine;
import org.ortak.answer.openings.OpeningFinder;
import org.ortak.answer.tracker.Filter;
import org.ortak.answer.tracker.Tracker;
import org.ortak.claim.ClaimType;
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
  private final Supplier<FinderPack> finder;

  public DigestQuestions(Ledger ledger, Clock clock, Supplier<FinderPack> finder) {
    this.ledger = ledger;
    this.clock = clock;
    this.finder = finder;
  }

  public DigestQuestions(Holdings holdings) {
    this(holdings.ledger(), holdings.clock(), holdings.finder());
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
    Optional<String> maker = terms.text(Terms.MAKER);
    Filter filter = terms.filter();
    return maker.isEmpty()
        ? new Editor(ledger, clock).digest(filter, terms.told(), days, asOf)
        : new Editor(ledger, clock, openings().fitting(maker.get(), asOf))
            .digest(filter.withType(ClaimType.OPENING), terms.told(), days, asOf);
  }

  private OpeningFinder openings() {
    return new OpeningFinder(ledger, new Tracker(ledger, clock), finder.get());
  }

  public JsonLine.Body digested(Terms terms) {
    Digest digest = digest(terms);
    return out -> DigestJson.write(out, digest);
  }
}
