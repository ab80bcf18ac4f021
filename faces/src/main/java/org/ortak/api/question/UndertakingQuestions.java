package org.ortak.api.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ortak.answer.board.Brief;
import org.ortak.answer.json.AnswerJson;
import org.ortak.answer.json.JsonLine;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.tracker.Listed;
import org.ortak.answer.tracker.Listing;
import org.ortak.answer.tracker.Quoter;
import org.ortak.answer.tracker.Tracker;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Undertaking;

/** Questions about undertakings and facts. */
public final class UndertakingQuestions {

  private static final int FEW = 20;

  private final Holdings holdings;
  private final Tracker tracker;

  public UndertakingQuestions(Holdings holdings) {
    this.holdings = holdings;
    this.tracker = new Tracker(holdings.ledger(), holdings.clock());
  }

  /** A page of the list, newest news first. */
  public JsonLine.Body list(Terms terms) {
    return page(terms, terms.limit(), AnswerJson::write);
  }

  /** The same with the newest report of each. */
  public JsonLine.Body listWithNews(Terms terms) {
    Quoter quoter = new Quoter(holdings.ledger(), holdings.ledger().known(asOf(terms)));
    return page(
        terms,
        terms.limit(FEW),
        (out, listed) -> AnswerJson.write(out, newest(quoter.chapter(listed), 1)));
  }

  /** A chapter with its newest reports only. */
  static Chapter newest(Chapter chapter, int most) {
    return new Chapter(chapter.listed(), chapter.lines().stream().limit(most).toList());
  }

  private JsonLine.Body page(Terms terms, int most, JsonLine.Item<Listed> item) {
    Tracker.Part part = new Tracker.Part(Cursor.place(terms), most);
    Listing page =
        terms.isOfBoard() ? ofBoard(terms, part) : tracker.page(terms.filter(), asOf(terms), part);
    List<Listed> listed = page.listed();
    return out -> {
      out.writeNumberField("all", page.all());
      JsonLine.list(out, "items", listed, item);
      if (listed.size() == most) {
        out.writeStringField("next", Cursor.of(listed.getLast().undertaking()));
      }
    };
  }

  /** The same by filters that the board alone knows; it has the order of the ledger's list. */
  private Listing ofBoard(Terms terms, Tracker.Part part) {
    AsOf asOf = asOf(terms);
    List<Brief> all =
        holdings.boards().apply(asOf).all(terms.wanted(name -> tracker.keys(name, asOf)));
    Known known = holdings.ledger().known(asOf);
    List<Listed> listed =
        all.stream()
            .filter(brief -> part.after().isEmpty() || isBehind(brief, part.after().get()))
            .limit(part.most())
            .flatMap(brief -> known.undertaking(brief.id()).stream())
            .map(undertaking -> tracker.listed(undertaking, asOf))
            .toList();
    return new Listing(listed, all.size());
  }

  private static boolean isBehind(Brief brief, Selection.Place place) {
    LocalDate day = place.last().orElse(LocalDate.MIN);
    int later = day.compareTo(brief.last().orElse(LocalDate.MIN));
    return later > 0 || (later == 0 && place.id().compareTo(brief.id()) < 0);
  }

  /**
   * One with its reports.
   *
   * @param id its own, or that of a claim that tells it; so an id that was given once leads on
   */
  public Optional<JsonLine.Body> one(String id, Terms terms) {
    AsOf asOf = asOf(terms);
    Known known = holdings.ledger().known(asOf);
    return find(known, id)
        .map(
            undertaking ->
                out ->
                    AnswerJson.write(
                        out,
                        new Quoter(holdings.ledger(), known)
                            .alone(tracker.listed(undertaking, asOf))));
  }

  static Optional<Undertaking> find(Known known, String id) {
    if (!id.matches("[0-9a-f]{32}")) {
      return Optional.empty();
    }
    return known.undertaking(id).or(() -> known.telling(id));
  }

  private AsOf asOf(Terms terms) {
    return terms.asOf(holdings.clock().getZone());
  }
}
