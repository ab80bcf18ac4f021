package org.ortak.web.page;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.answer.board.Board;
import org.ortak.answer.board.Brief;
import org.ortak.answer.export.Exporter;
import org.ortak.answer.export.Format;
import org.ortak.answer.export.Material;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.tracker.Quoter;
import org.ortak.answer.tracker.Tracker;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Known;

/** Writes what the tracker shows, whole, as a file. */
final class ExportAnswer {

  /** More than these is work for the command line. */
  private static final int MOST = 5_000;

  private static final Map<Format, String> TYPES =
      Map.of(
          Format.CSV, "text/csv; charset=utf-8",
          Format.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          Format.GEOJSON, "application/geo+json",
          Format.JSONL, "application/x-ndjson",
          Format.ICS, "text/calendar; charset=utf-8",
          Format.ZIP, "application/zip");

  private final Site site;
  private final Boards boards;
  private final Filters filters;

  ExportAnswer(Site site, Boards boards, Filters filters) {
    this.site = site;
    this.boards = boards;
    this.filters = filters;
  }

  void answer(Context context, Format format) {
    Asked asked = Asked.of(context);
    Optional<Board> board = boards.of(asked);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean done =
        site.ledgers()
            .ask(
                ledger -> {
                  Material material = material(ledger, asked, board);
                  new Exporter(ledger, site.json(), site.lore().places())
                      .write(format, material, out);
                  return true;
                });
    if (done) {
      context.header("Content-Disposition", "attachment; filename=\"ortak." + format.word() + "\"");
      context.contentType(TYPES.getOrDefault(format, "application/octet-stream"));
      context.result(out.toByteArray());
    }
  }

  private Material material(Ledger ledger, Asked asked, Optional<Board> board) {
    AsOf asOf = asked.asOf();
    Tracker tracker = new Tracker(ledger, site.clock());
    List<Chapter> chapters =
        board
            .map(one -> chapters(ledger, asked, one))
            .orElseGet(
                () -> {
                  Quoter quoter = new Quoter(ledger, ledger.known(asOf));
                  return tracker.page(filters.filter(asked), asOf, MOST).listed().stream()
                      .map(quoter::chapter)
                      .toList();
                });
    return new Material(
        chapters,
        Filters.told(asked, board),
        tracker.today(asOf),
        site.clock().instant().truncatedTo(ChronoUnit.SECONDS),
        false);
  }

  private List<Chapter> chapters(Ledger ledger, Asked asked, Board board) {
    Known known = ledger.known(asked.asOf());
    Quoter quoter = new Quoter(ledger, known);
    Tracker tracker = new Tracker(ledger, site.clock());
    return board.all(filters.wanted(asked, Optional.of(board))).stream()
        .limit(MOST)
        .map(Brief::id)
        .flatMap(id -> known.undertaking(id).stream())
        .map(undertaking -> quoter.chapter(tracker.listed(undertaking, asked.asOf())))
        .toList();
  }
}
