package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.ortak.answer.search.Found;
import org.ortak.answer.search.Hit;
import org.ortak.answer.search.Sort;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;
import org.ortak.text.Span;

/** What was found, with the words marked. */
public final class HitLines {

  private final Terminal terminal;

  public HitLines(Terminal terminal) {
    this.terminal = terminal;
  }

  public List<String> lines(Found found) {
    List<String> lines = new ArrayList<>();
    for (Hit hit : found.hits()) {
      lines.addAll(terminal.hang(Looks.label(label(hit.sort())), head(hit)));
      if (hit.sort() != Sort.ENTITY) {
        lines.addAll(terminal.hang(Styled.plain("    "), marked(hit)));
        lines.add("");
      }
    }
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
    return lines;
  }

  private static String label(Sort sort) {
    return sort.word() + " ".repeat(10 - sort.word().length());
  }

  private static Styled head(Hit hit) {
    Styled head = Styled.of(hit.title(), Look.TITLE);
    String origin =
        hit.day().map(day -> " " + day).orElse("")
            + hit.outlet().map(name -> " " + name).orElse("");
    return head.and(
        origin + (hit.sort() == Sort.ENTITY ? "" : " " + JudgementLines.shortId(hit.id())),
        Look.LABEL);
  }

  private static Styled marked(Hit hit) {
    Styled text = Styled.plain("");
    int at = 0;
    for (Span mark : hit.marks()) {
      text =
          text.and(hit.snippet().substring(at, mark.start()))
              .and(mark.of(hit.snippet()), Look.FIGURE);
      at = mark.end();
    }
    return text.and(hit.snippet().substring(at));
  }
}
