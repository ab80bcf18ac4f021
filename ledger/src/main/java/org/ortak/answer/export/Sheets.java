package org.ortak.answer.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.tracker.Corrected;
import org.ortak.answer.tracker.Line;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.answer.wording.DateWords;
import org.ortak.answer.wording.FigureWords;
import org.ortak.claim.Measure;
import org.ortak.claim.Quantity;
import org.ortak.ledger.undertaking.Figure;
import org.ortak.ledger.undertaking.Slip;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.text.Span;

/** A selection as tables: one of undertakings, one of the sentences that tell them. */
final class Sheets {

  private static final Set<Measure> OWN_COLUMNS =
      Set.of(Measure.CAPACITY, Measure.AMOUNT, Measure.JOBS);

  private Sheets() {}

  private record Column(String head, Function<Chapter, Cell> cell) {}

  private static final List<Column> COLUMNS =
      List.of(
          words("id", Undertaking::id),
          words("type", undertaking -> undertaking.type().word()),
          words(
              "kind",
              undertaking -> undertaking.kind().map(f -> f.current().value().word()).orElse("")),
          words(
              "stage", undertaking -> undertaking.progress().map(p -> p.stage().word()).orElse("")),
          words("parties", ClaimWords::parties),
          words(
              "places",
              undertaking -> joined(undertaking.places().stream().map(ClaimWords::place))),
          words("countries", undertaking -> joined(undertaking.countries().stream())),
          words("what", undertaking -> joined(undertaking.what().stream())),
          number("capacity", Measure.CAPACITY),
          words("capacity unit", undertaking -> unit(undertaking, Measure.CAPACITY)),
          number("amount", Measure.AMOUNT),
          words("amount currency", undertaking -> unit(undertaking, Measure.AMOUNT)),
          number("jobs", Measure.JOBS),
          words("other figures", Sheets::otherFigures),
          words("dates", Sheets::dates),
          new Column("days slipped", Sheets::slipped),
          words("disputed", Sheets::disputed),
          new Column("silent since", chapter -> Cell.day(chapter.listed().silentSince())),
          new Column("first report", chapter -> Cell.day(undertaking(chapter).coverage().first())),
          new Column("last report", chapter -> Cell.day(undertaking(chapter).coverage().last())),
          new Column(
              "documents", chapter -> new Cell.Number(undertaking(chapter).coverage().documents())),
          new Column(
              "sources", chapter -> new Cell.Number(undertaking(chapter).coverage().sources())),
          new Column("newest source", Sheets::newest));

  static Sheet undertakings(List<Chapter> chapters) {
    return new Sheet(
        "undertakings",
        COLUMNS.stream().map(Column::head).toList(),
        chapters.stream()
            .map(chapter -> COLUMNS.stream().map(column -> column.cell.apply(chapter)).toList())
            .toList());
  }

  /** One row for each sentence of each report. */
  static Sheet sentences(List<Chapter> chapters) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Chapter chapter : chapters) {
      for (Line line : chapter.lines()) {
        for (int i = 0; i < line.sentences().size(); i++) {
          rows.add(sentence(chapter, line, i));
        }
      }
    }
    return new Sheet(
        "sentences",
        List.of(
            "undertaking",
            "claim",
            "document",
            "outlet",
            "published",
            "address",
            "says",
            "copy",
            "start",
            "end",
            "sentence"),
        rows);
  }

  private static List<Cell> sentence(Chapter chapter, Line line, int which) {
    Span span = line.claim().evidence().get(which);
    return List.of(
        new Cell.Words(undertaking(chapter).id()),
        new Cell.Words(line.claimId()),
        new Cell.Words(line.documentId()),
        Cell.words(line.outlet().orElse("")),
        Cell.day(line.day()),
        Cell.words(line.url().orElse("")),
        Cell.words(says(line)),
        Cell.words(line.copy() ? "copy" : ""),
        new Cell.Number(span.start()),
        new Cell.Number(span.end()),
        new Cell.Words(line.sentences().get(which)));
  }

  /** The claim in words, and what of it holds by a judgement and not by the sentence. */
  private static String says(Line line) {
    return ClaimWords.parties(line.claim())
        + ": "
        + Stream.of(
                Stream.of(ClaimWords.sort(line.claim())),
                ClaimWords.details(line.claim()).stream(),
                line.corrections().stream().map(Corrected::words))
            .flatMap(words -> words)
            .collect(Collectors.joining("; "));
  }

  private static Column words(String head, Function<Undertaking, String> words) {
    return new Column(head, chapter -> Cell.words(words.apply(undertaking(chapter))));
  }

  private static Column number(String head, Measure measure) {
    return new Column(
        head,
        chapter ->
            value(undertaking(chapter), measure)
                .<Cell>map(quantity -> new Cell.Number(quantity.value()))
                .orElseGet(Cell.Nothing::new));
  }

  private static Undertaking undertaking(Chapter chapter) {
    return chapter.listed().undertaking();
  }

  private static Optional<Quantity> value(Undertaking undertaking, Measure measure) {
    return undertaking.figures().stream()
        .filter(figure -> figure.measure() == measure)
        .map(figure -> figure.field().current().value())
        .findFirst();
  }

  private static String unit(Undertaking undertaking, Measure measure) {
    return value(undertaking, measure).map(Quantity::unit).orElse("");
  }

  /** Figures without a column of their own, and further units of those that have one. */
  private static String otherFigures(Undertaking undertaking) {
    List<Figure> others = new ArrayList<>(undertaking.figures());
    for (Measure measure : OWN_COLUMNS) {
      others.stream()
          .filter(figure -> figure.measure() == measure)
          .findFirst()
          .ifPresent(others::remove);
    }
    return joined(
        others.stream()
            .map(
                figure ->
                    figure.measure().word()
                        + " "
                        + FigureWords.of(figure.field().current().value())));
  }

  private static String dates(Undertaking undertaking) {
    return joined(
        undertaking.milestones().stream()
            .map(
                milestone ->
                    milestone.event().word()
                        + " "
                        + DateWords.of(milestone.field().current().value())));
  }

  private static Cell slipped(Chapter chapter) {
    long days = undertaking(chapter).slips().stream().mapToLong(Slip::days).sum();
    return undertaking(chapter).slips().isEmpty() ? new Cell.Nothing() : new Cell.Number(days);
  }

  private static String disputed(Undertaking undertaking) {
    return joined(
        undertaking.conflicts().stream()
            .map(
                conflict ->
                    conflict.sort().name().toLowerCase(Locale.ROOT) + " " + conflict.field()));
  }

  private static Cell newest(Chapter chapter) {
    return Cell.words(
        chapter.lines().stream()
            .findFirst()
            .map(line -> line.url().or(line::outlet).or(line::title).orElse(""))
            .orElse(""));
  }

  private static String joined(Stream<String> parts) {
    return parts.distinct().collect(Collectors.joining("; "));
  }
}
