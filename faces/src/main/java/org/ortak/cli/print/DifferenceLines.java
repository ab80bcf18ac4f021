package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ortak.answer.versions.Difference;
import org.ortak.answer.versions.Told;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;

/** What changed, claim by claim: + appeared, - vanished, ~ told otherwise. */
public final class DifferenceLines {

  private static final String MARGIN = "    ";

  private final Terminal terminal;

  public DifferenceLines(Terminal terminal) {
    this.terminal = terminal;
  }

  public List<String> lines(Difference difference) {
    List<String> lines = new ArrayList<>();
    difference.appeared().forEach(told -> claim(lines, Styled.of("  + ", Look.RUNNING), told));
    difference.vanished().forEach(told -> claim(lines, Styled.of("  - ", Look.OVER), told));
    for (Difference.Changed changed : difference.changed()) {
      lines.addAll(terminal.hang(Styled.of("  ~ ", Look.OPEN), head(changed.after())));
      for (Difference.Change change : changed.fields()) {
        lines.addAll(
            terminal.hang(
                Styled.of(MARGIN + change.field() + " ", Look.LABEL),
                Styled.plain(words(change.before()) + " → ")
                    .and(words(change.after()), Look.FIGURE)));
      }
      lines.addAll(terminal.hang(Styled.plain(MARGIN), Styled.plain(quote(changed.after()))));
    }
    return lines;
  }

  /** "2 appeared, 1 vanished, 1 changed, 4 the same". */
  public static String counts(Difference difference) {
    return difference.appeared().size()
        + " appeared, "
        + difference.vanished().size()
        + " vanished, "
        + difference.changed().size()
        + " changed, "
        + difference.same()
        + " the same";
  }

  private void claim(List<String> lines, Styled mark, Told told) {
    lines.addAll(terminal.hang(mark, head(told)));
    String details = String.join("; ", ClaimWords.details(told.claim()));
    if (!details.isEmpty()) {
      lines.addAll(terminal.hang(Styled.plain(MARGIN), Styled.plain(details)));
    }
    lines.addAll(terminal.hang(Styled.plain(MARGIN), Styled.plain(quote(told))));
  }

  private static Styled head(Told told) {
    return Styled.of(ClaimWords.parties(told.claim()), Look.PARTY)
        .and(": " + ClaimWords.sort(told.claim()));
  }

  private static String quote(Told told) {
    return told.sentences().stream().collect(Collectors.joining(" … ", "“", "”"));
  }

  private static String words(String value) {
    return value.isEmpty() ? "not told" : value;
  }
}
