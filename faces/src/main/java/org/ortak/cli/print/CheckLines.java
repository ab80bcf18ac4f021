package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ortak.answer.check.Checked;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.answer.wording.DateWords;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.undertaking.Coverage;
import org.ortak.ledger.undertaking.Undertaking;

/** A text held against the ledger, claim by claim. */
public final class CheckLines {

  private final Terminal terminal;

  public CheckLines(Terminal terminal) {
    this.terminal = terminal;
  }

  public List<String> lines(String title, Checked checked) {
    List<String> lines = new ArrayList<>();
    lines.add(terminal.show(Styled.of(title, Look.TITLE)));
    checked
        .copyOf()
        .ifPresent(
            id ->
                lines.add("  a copy of document " + JudgementLines.shortId(id) + ", read before"));
    for (Checked.Answer answer : checked.answers()) {
      lines.addAll(answer(answer));
    }
    if (!checked.names().isEmpty()) {
      String names =
          checked.names().stream()
              .map(name -> name.name() + " (" + name.undertakings() + ")")
              .collect(Collectors.joining(", "));
      lines.addAll(terminal.hang(Looks.label("  known names: "), Styled.plain(names)));
    }
    return lines;
  }

  private List<String> answer(Checked.Answer answer) {
    Styled mark = Styled.of(answer.standing().word(), look(answer.standing()));
    Styled head =
        mark.and(": ")
            .and(ClaimWords.parties(answer.told().claim()), Look.PARTY)
            .and(": " + ClaimWords.sort(answer.told().claim()));
    List<String> lines = new ArrayList<>(terminal.hang(Styled.plain("  "), head));
    answer
        .differences()
        .forEach(
            words ->
                lines.addAll(terminal.hang(Styled.plain("    "), Styled.of(words, Look.WARNING))));
    answer
        .known()
        .ifPresent(
            known -> lines.addAll(terminal.hang(Styled.plain("    "), Looks.label(told(known)))));
    lines.addAll(
        terminal.hang(
            Styled.plain("    "),
            Styled.plain("“" + String.join(" … ", answer.told().sentences()) + "”")));
    return lines;
  }

  /** "known since 2018-07-09 by 3 sources: CATL: battery-plant, underway (223b16de)". */
  private static String told(Undertaking known) {
    Coverage coverage = known.coverage();
    return "known since "
        + DateWords.day(coverage.first())
        + " by "
        + coverage.sources()
        + (coverage.sources() == 1 ? " source: " : " sources: ")
        + ClaimWords.headline(known)
        + " ("
        + JudgementLines.shortId(known.id())
        + ")";
  }

  private static Look look(Checked.Standing standing) {
    return switch (standing) {
      case KNOWN -> Look.LABEL;
      case NEW -> Look.RUNNING;
      case OTHER_FIGURE, OTHER_DATE, OTHER_STAGE -> Look.WARNING;
      case CONTRADICTED -> Look.OVER;
    };
  }
}
