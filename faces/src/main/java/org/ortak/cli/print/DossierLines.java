package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.tracker.Dossier;
import org.ortak.claim.ClaimType;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.resolve.Entity;

/** All that is known of a name, by type. */
public final class DossierLines {

  private final Terminal terminal;
  private final UndertakingLines undertakings;

  /**
   * @param ids whether ids are told
   */
  public DossierLines(Terminal terminal, boolean ids) {
    this.terminal = terminal;
    this.undertakings = new UndertakingLines(terminal, ids);
  }

  public List<String> lines(Dossier.Found found) {
    List<String> lines = new ArrayList<>();
    String name = found.entities().isEmpty() ? found.asked() : found.entities().getFirst().name();
    lines.add(terminal.show(Styled.of(name, Look.TITLE)));
    Set<String> others = new TreeSet<>();
    for (Entity entity : found.entities()) {
      others.addAll(entity.names());
    }
    others.remove(name);
    if (!others.isEmpty()) {
      lines.addAll(
          terminal.hang(Looks.label("also "), Styled.of(String.join(", ", others), Look.LABEL)));
    }
    for (ClaimType type : ClaimType.values()) {
      chapters(lines, type, found.undertakings());
      chapters(lines, type, found.facts());
    }
    return lines;
  }

  private void chapters(List<String> lines, ClaimType type, List<Chapter> chapters) {
    boolean first = true;
    for (Chapter chapter : chapters) {
      if (chapter.listed().undertaking().type() == type) {
        lines.add("");
        if (first) {
          lines.add(terminal.show(Styled.of(type.word(), Look.HEADING)));
          first = false;
        }
        lines.addAll(undertakings.lines(chapter));
      }
    }
  }
}
