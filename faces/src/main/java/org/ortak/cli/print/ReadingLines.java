package org.ortak.cli.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.article.Article;
import org.ortak.claim.ClaimType;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;
import org.ortak.reading.Reading;
import org.ortak.reading.claim.Finding;

/** A reading for people: the article's head, then its claims by type, each with its sentences. */
public final class ReadingLines {

  private static final int SIGNS = 12;

  private final Terminal terminal;
  private final boolean explained;
  private final ClaimLines claims;

  /**
   * @param explained whether each claim tells which rules read it and on what grounds
   */
  public ReadingLines(Terminal terminal, boolean explained) {
    this.terminal = terminal;
    this.explained = explained;
    this.claims = new ClaimLines(terminal);
  }

  public List<String> lines(Reading reading) {
    List<String> lines = new ArrayList<>(head(reading.article()));
    if (reading.unread().isPresent()) {
      lines.add("");
      lines.add("  not read: " + reading.unread().get());
    } else if (reading.findings().isEmpty()) {
      lines.add("");
      lines.add("  no claims");
    }
    for (ClaimType type : ClaimType.values()) {
      type(lines, reading, type);
    }
    lines.add("");
    return lines;
  }

  private List<String> head(Article article) {
    List<String> lines = new ArrayList<>();
    String title = article.title().orElse(article.source());
    lines.addAll(terminal.hang(Styled.plain(""), Styled.of(title, Look.TITLE)));
    String origin =
        Stream.of(
                article.outlet(),
                article.published().map(LocalDate::toString),
                Optional.of(article.source()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    lines.addAll(terminal.hang(Styled.plain(""), Looks.label(origin)));
    return lines;
  }

  private void type(List<String> lines, Reading reading, ClaimType type) {
    boolean first = true;
    for (Finding finding : reading.findings()) {
      if (finding.claim().type() == type) {
        lines.add("");
        if (first) {
          lines.add(terminal.show(Styled.of(type.word(), Look.HEADING)));
          first = false;
        }
        finding(lines, reading, finding);
      }
    }
  }

  private void finding(List<String> lines, Reading reading, Finding finding) {
    lines.addAll(claims.lines(finding.claim()));
    lines.addAll(terminal.hang(Styled.plain("    "), new Marks(reading, finding).quote()));
    if (explained) {
      String cue = " on “" + finding.cue().of(reading.article().text()) + "”";
      claims.field(lines, "rule", Styled.plain(String.join(", ", finding.rules()) + cue));
      claims.field(lines, "signs", Styled.plain(signs(finding.signs())));
    }
  }

  /** The first signs; a learnt judgement rests on many small ones, of which the number is told. */
  private static String signs(List<String> all) {
    String first = String.join(", ", all.subList(0, Math.min(SIGNS, all.size())));
    return all.size() > SIGNS ? first + " and " + (all.size() - SIGNS) + " more" : first;
  }
}
