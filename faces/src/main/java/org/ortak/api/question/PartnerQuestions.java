package org.ortak.api.question;

import java.util.List;
import java.util.Optional;
import org.ortak.answer.finder.Candidate;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.finder.PartnerFinder;
import org.ortak.answer.finder.Shortlist;
import org.ortak.answer.finder.Wish;
import org.ortak.answer.json.JsonLine;
import org.ortak.answer.json.ShortlistJson;
import org.ortak.pack.Pack;

/** The question who could be a partner. */
public final class PartnerQuestions {

  private static final int USUAL = 10;

  private final Holdings holdings;
  private Optional<FinderPack> pack = Optional.empty();

  public PartnerQuestions(Holdings holdings) {
    this.holdings = holdings;
  }

  public JsonLine.Body shortlist(Terms terms) {
    Wish wish = new Wish(terms.required("for"), terms.text("seeking"), terms.text("country"));
    Shortlist shortlist =
        new PartnerFinder(holdings.ledger(), holdings.clock(), pack())
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

  /** Loaded when somebody asks first. */
  private synchronized FinderPack pack() {
    FinderPack loaded = pack.orElseGet(() -> new FinderPack(Pack.builtIn()));
    pack = Optional.of(loaded);
    return loaded;
  }
}
