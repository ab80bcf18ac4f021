package org.ortak.api.question;

import java.util.List;
import org.ortak.answer.finder.Candidate;
import org.ortak.answer.finder.PartnerFinder;
import org.ortak.answer.finder.Shortlist;
import org.ortak.answer.finder.Wish;
import org.ortak.answer.json.JsonLine;
import org.ortak.answer.json.OpeningsJson;
import org.ortak.answer.json.ShortlistJson;
import org.ortak.answer.openings.OpeningFinder;
import org.ortak.answer.openings.Openings;
import org.ortak.answer.tracker.Tracker;
import org.ortak.ledger.resolve.CountryNames;

/** Questions who could be a partner, and who looks for what. */
public final class PartnerQuestions {

  private static final int USUAL = 10;

  private final Holdings holdings;

  public PartnerQuestions(Holdings holdings) {
    this.holdings = holdings;
  }

  public JsonLine.Body shortlist(Terms terms) {
    Wish wish = new Wish(terms.required("for"), terms.text("seeking"), terms.text("country"));
    Shortlist shortlist =
        new PartnerFinder(holdings.ledger(), holdings.clock(), holdings.finder().get())
            .find(wish, terms.asOf(holdings.clock().getZone()), terms.limit(USUAL));
    return switch (shortlist) {
      case Shortlist.Nobody nobody ->
          out -> {
            out.writeStringField("why", nobody.why());
            JsonLine.texts(out, "help", nobody.help());
          };
      case Shortlist.Found found ->
          out -> {
            List<Candidate> all = found.candidates();
            out.writeArrayFieldStart("candidates");
            for (int i = 0; i < all.size(); i++) {
              out.writeStartObject();
              ShortlistJson.write(out, i + 1, all.get(i));
              out.writeEndObject();
            }
            out.writeEndArray();
          };
    };
  }

  /** Who looks for what, newest first, with the openings that answer each other. */
  public JsonLine.Body openings(Terms terms) {
    OpeningFinder.Asked asked =
        new OpeningFinder.Asked(
            terms.text("country").map(new CountryNames()::codeOrSame), terms.text("for"));
    Tracker tracker = new Tracker(holdings.ledger(), holdings.clock());
    Openings openings =
        new OpeningFinder(holdings.ledger(), tracker, holdings.finder().get())
            .all(asked, terms.asOf(holdings.clock().getZone()), terms.limit());
    return out -> {
      JsonLine.list(
          out, "running", openings.running(), (to, one) -> OpeningsJson.write(to, one, false));
      JsonLine.list(out, "over", openings.over(), (to, one) -> OpeningsJson.write(to, one, true));
    };
  }
}
