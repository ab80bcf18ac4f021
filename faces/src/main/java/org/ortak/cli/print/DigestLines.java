package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.ortak.answer.digest.Digest;
import org.ortak.answer.digest.DigestForms;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;

/** A digest on a terminal. */
public final class DigestLines {

  private final Terminal terminal;

  public DigestLines(Terminal terminal) {
    this.terminal = terminal;
  }

  public List<String> lines(Digest digest) {
    List<String> lines = new ArrayList<>();
    lines.add(terminal.show(Styled.of(digest.title(), Look.TITLE)));
    lines.add(digest.selection());
    if (digest.isEmpty()) {
      lines.add("");
      lines.add("Nothing happened in these days.");
    }
    for (Digest.Section section : digest.sections()) {
      lines.add("");
      lines.add(terminal.show(Styled.of(section.part().title(), Look.HEADING)));
      for (Digest.Item item : section.items()) {
        lines.addAll(
            terminal.hang(
                Styled.plain("  "),
                Styled.of(item.headline(), Look.PARTY).and(" · ").and(item.what(), Look.FIGURE)));
        lines.addAll(
            terminal.hang(
                Styled.plain("    "),
                Styled.plain("“" + item.sentence() + "” ").and("— " + item.origin(), Look.LABEL)));
      }
      DigestForms.more(section).ifPresent(words -> lines.add("  " + words));
    }
    return lines;
  }
}
