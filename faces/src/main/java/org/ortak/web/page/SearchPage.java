package org.ortak.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.answer.board.Board;
import org.ortak.answer.board.Suggestion;
import org.ortak.answer.search.Found;
import org.ortak.answer.search.Hit;
import org.ortak.answer.search.Question;
import org.ortak.answer.search.Sort;
import org.ortak.ledger.resolve.CountryNames;
import org.ortak.text.Span;

/** Search in names, texts and sentences, and suggestions from the first letter on. */
public final class SearchPage {

  private static final int MOST = 40;
  private static final int SUGGESTED = 8;

  private final Site site;
  private final Boards boards;
  private final Template template;
  private final Remembered<Found> finds = new Remembered<>(false);
  private final CountryNames countries = new CountryNames();

  SearchPage(Site site, Boards boards, Template template) {
    this.site = site;
    this.boards = boards;
    this.template = template;
  }

  /** Words of a snippet, and whether they are what was looked for. */
  public record Piece(String text, boolean marked) {}

  /** Something found, with its address. */
  public record Line(Hit hit, String address, List<Piece> pieces) {}

  /**
   * All that the page shows.
   *
   * @param found absent as long as the index is being made
   */
  public record Results(
      String words, List<Suggestion> names, Optional<Found> found, List<Line> lines) {}

  void answer(Context context) {
    Asked asked = Asked.of(context);
    String words = asked.one("q").orElse("");
    Optional<Found> found =
        words.isEmpty() || !site.search().isReady() ? Optional.empty() : Optional.of(found(asked));
    List<Line> lines =
        found.map(Found::hits).orElse(List.of()).stream().map(hit -> line(hit, asked)).toList();
    List<Suggestion> names =
        boards.of(asked).map(board -> board.suggest(words, SUGGESTED)).orElse(List.of());
    template.answer(
        context,
        "search",
        Map.of(
            "frame",
            new Frame(words.isEmpty() ? "Search" : words, "search", asked),
            "results",
            new Results(words, names, found, lines)));
  }

  private Found found(Asked asked) {
    return finds.get(
        asked.query(),
        site.keeper().version(),
        () -> site.search().find(question(asked.one("q").orElse(""), asked)));
  }

  private Question question(String words, Asked asked) {
    Question.Narrowing none = Question.Narrowing.none();
    Optional<Sort> sort =
        Arrays.stream(Sort.values()).filter(one -> asked.has("in", one.word())).findFirst();
    return new Question(
        words,
        new Question.Narrowing(
            sort,
            none.type(),
            asked.one("country").flatMap(countries::code),
            asked.day("since"),
            asked.day("until")),
        asked.asOf(),
        MOST);
  }

  private static Line line(Hit hit, Asked asked) {
    String address =
        switch (hit.sort()) {
          case ENTITY -> Show.company(hit.id());
          case DOCUMENT -> Show.document(hit.id());
          case CLAIM -> Show.undertaking(hit.id());
        };
    return new Line(hit, new Frame("", "", asked).keep(address), pieces(hit));
  }

  private static List<Piece> pieces(Hit hit) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Span mark : hit.marks()) {
      if (mark.start() >= from) {
        pieces.add(new Piece(hit.snippet().substring(from, mark.start()), false));
        pieces.add(new Piece(hit.snippet().substring(mark.start(), mark.end()), true));
        from = mark.end();
      }
    }
    pieces.add(new Piece(hit.snippet().substring(from), false));
    return pieces;
  }

  /** The names that may be meant, as a list to put under the field. */
  void suggest(Context context) {
    Asked asked = Asked.of(context);
    List<Suggestion> names =
        boards
            .of(asked)
            .map((Board board) -> board.suggest(asked.one("q").orElse(""), SUGGESTED))
            .orElse(List.of());
    template.answer(context, "suggestions", Map.of("names", names));
  }
}
