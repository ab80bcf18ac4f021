package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.answer.tracker.Listed;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.answer.wording.DateWords;
import org.ortak.answer.wording.FigureWords;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Table;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.undertaking.Undertaking;

/** Undertakings as a table, one a row. */
public final class ListLines {

  private static final int FIGURES = 2;

  private final Terminal terminal;
  private final boolean ids;

  public ListLines(Terminal terminal) {
    this(terminal, false);
  }

  /**
   * @param ids whether ids are told
   */
  public ListLines(Terminal terminal, boolean ids) {
    this.ids = ids;
    this.terminal = terminal;
  }

  public List<String> lines(List<Listed> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> heads = new ArrayList<>();
    if (ids) {
      heads.add("id");
    }
    heads.addAll(List.of("news", "type", "stage", "who", "what", "where", "told by"));
    Table table = new Table(heads.toArray(String[]::new));
    all.forEach(listed -> table.row(row(listed)));
    return table.lines(terminal);
  }

  private List<Styled> row(Listed listed) {
    Undertaking undertaking = listed.undertaking();
    List<Styled> row = new ArrayList<>();
    if (ids) {
      row.add(Styled.of(JudgementLines.shortId(undertaking.id()), Look.LABEL));
    }
    row.addAll(cells(listed));
    return row;
  }

  private static List<Styled> cells(Listed listed) {
    Undertaking undertaking = listed.undertaking();
    return List.of(
        Styled.plain(DateWords.day(undertaking.coverage().last())),
        Styled.plain(undertaking.type().word()),
        stage(listed),
        Styled.of(ClaimWords.parties(undertaking), Look.PARTY),
        Styled.plain(what(undertaking)),
        Styled.plain(where(undertaking)),
        toldBy(undertaking));
  }

  private static Styled stage(Listed listed) {
    Styled stage =
        listed
            .undertaking()
            .progress()
            .map(one -> Looks.stage(one.stage()))
            .orElse(Styled.plain(""));
    return listed.silentSince().isPresent() ? stage.and(", silent", Look.LABEL) : stage;
  }

  private static String what(Undertaking undertaking) {
    Stream<String> kind = undertaking.kind().stream().map(field -> field.current().value().word());
    Stream<String> subject = undertaking.what().stream().limit(1);
    Stream<String> figures =
        undertaking.figures().stream()
            .limit(FIGURES)
            .map(figure -> FigureWords.of(figure.field().current().value()));
    return Stream.of(kind, subject, figures)
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", "));
  }

  private static String where(Undertaking undertaking) {
    return undertaking.places().stream()
        .limit(1)
        .map(ClaimWords::place)
        .collect(Collectors.joining());
  }

  private static Styled toldBy(Undertaking undertaking) {
    Styled sources = Styled.plain(Integer.toString(undertaking.coverage().sources()));
    return undertaking.conflicts().isEmpty() ? sources : sources.and(" disagree", Look.WARNING);
  }
}
