package org.ortak.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.answer.openings.Opening;
import org.ortak.answer.openings.OpeningFinder;
import org.ortak.answer.openings.Openings;
import org.ortak.answer.tracker.Tracker;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.resolve.CountryNames;

/** Who looks for what and where, newest first, with the openings that answer each other. */
public final class OpeningsPage {

  private static final int SHOWN = 25;
  private static final int MOST = 400;

  /** How many times more the next page shows. */
  private static final int STEP = 4;

  private final Site site;
  private final Template template;
  private final CountryNames countries = new CountryNames();
  private final Remembered<Openings> openings = new Remembered<>(false);

  OpeningsPage(Site site, Template template) {
    this.site = site;
    this.template = template;
  }

  /**
   * All that the page shows.
   *
   * @param most no more of each sort were looked for
   * @param feed the address of the same as a feed
   */
  public record Answer(Openings openings, int most, String feed) {

    /** Those that ask for each other, the newest first. */
    public List<Opening> matched() {
      return openings.running().stream().filter(one -> !one.answers().isEmpty()).toList();
    }

    /** Those of which something was heard within two years. */
    public List<Opening> heard() {
      return openings.running().stream().filter(one -> !isSilent(one)).toList();
    }

    /** Those that nobody said are over, and of which nothing was heard for two years. */
    public List<Opening> silent() {
      return openings.running().stream().filter(Answer::isSilent).toList();
    }

    private static boolean isSilent(Opening opening) {
      return opening.chapter().listed().silentSince().isPresent();
    }

    public boolean isEmpty() {
      return openings.running().isEmpty() && openings.over().isEmpty();
    }

    /** How many to show next, where there may be more. */
    public Optional<String> next() {
      boolean all = openings.running().size() < most && openings.over().size() < most;
      return all || most == MOST
          ? Optional.empty()
          : Optional.of(Integer.toString(Math.min(MOST, most * STEP)));
    }
  }

  void answer(Context context) {
    Asked asked = Asked.of(context);
    int most = Math.clamp(asked.number("limit", SHOWN), 1, MOST);
    Openings found =
        openings.get(
            asked.query(),
            site.keeper().version(),
            () -> site.ledgers().ask(ledger -> openings(ledger, asked, most)));
    template.answer(
        context,
        "openings",
        Map.of(
            "frame",
            new Frame("Openings", "openings", asked),
            "answer",
            new Answer(found, most, feed(asked))));
  }

  private Openings openings(Ledger ledger, Asked asked, int most) {
    Optional<String> country = asked.one("country").map(countries::codeOrSame);
    Tracker tracker = new Tracker(ledger, site.clock());
    return new OpeningFinder(ledger, tracker, site.lore().finder().get())
        .all(new OpeningFinder.Asked(country, asked.one("for")), asked.asOf(), most);
  }

  private static String feed(Asked asked) {
    Asked terms = new Asked("/feeds/changes.atom", Map.of("type", List.of("opening")));
    return terms
        .with("country", asked.one("country").orElse(""))
        .with("for", asked.one("for").orElse(""))
        .address();
  }
}
