package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.tracker.Dossier;
import org.ortak.claim.ClaimType;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;

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
    if (!found.names().isEmpty()) {
      lines.addAll(terminal.hang(Looks.label("also "), Styled.of(names(found), Look.LABEL)));
    }
    for (ClaimType type : ClaimType.values()) {
      chapters(lines, type, found.undertakings());
      chapters(lines, type, found.facts());
    }
    return lines;
  }

  /** Names that rest on the same ground stand together: {@code Kacir (a slip of the pen)}. */
  private static String names(Dossier.Found found) {
    Map<String, List<String>> byGround = new TreeMap<>();
    found
        .names()
        .forEach(
            (name, ground) -> byGround.computeIfAbsent(ground, one -> new ArrayList<>()).add(name));
    return byGround.entrySet().stream()
        .map(entry -> String.join(", ", entry.getValue()) + " (" + entry.getKey() + ")")
        .collect(Collectors.joining("; "));
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
