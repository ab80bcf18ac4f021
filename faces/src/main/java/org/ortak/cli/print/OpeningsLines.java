package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.ortak.answer.openings.Opening;
import org.ortak.answer.openings.Openings;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.undertaking.Undertaking;

/** Who looks for what. */
public final class OpeningsLines {

  private final Terminal terminal;
  private final UndertakingLines undertakings;

  public OpeningsLines(Terminal terminal) {
    this.terminal = terminal;
    this.undertakings = new UndertakingLines(terminal);
  }

  public List<String> lines(Openings all) {
    List<String> lines = new ArrayList<>();
    list(lines, "openings", all.running());
    list(lines, "over", all.over());
    return lines;
  }

  private void list(List<String> lines, String head, List<Opening> openings) {
    if (!openings.isEmpty()) {
      lines.add(terminal.show(Styled.of(head, Look.HEADING)));
    }
    for (Opening opening : openings) {
      lines.addAll(undertakings.lines(opening.chapter()));
      for (Undertaking answer : opening.answers()) {
        lines.addAll(
            terminal.hang(
                Looks.label("    answers: "),
                Styled.of(ClaimWords.headline(answer), Look.RUNNING)));
      }
      lines.add("");
    }
  }
}
