package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ortak.answer.profile.Facet;
import org.ortak.answer.profile.Facets;
import org.ortak.answer.profile.Profile;
import org.ortak.answer.profile.Trade;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;

/** A profile, line by line. */
public final class ProfileLines {

  private static final int CLAIMS = 3;
  private final Terminal terminal;

  public ProfileLines(Terminal terminal) {
    this.terminal = terminal;
  }

  public List<String> lines(Profile profile, List<Facet> facets) {
    List<String> lines = new ArrayList<>();
    String home = profile.home().map(code -> " (" + code + ")").orElse("");
    lines.add(terminal.show(Styled.of(profile.name() + home, Look.TITLE)));
    if (!profile.trades().isEmpty()) {
      String trades =
          profile.trades().keySet().stream().map(Trade::can).collect(Collectors.joining("; "));
      lines.addAll(terminal.hang(Styled.plain("  "), Styled.of(trades, Look.LABEL)));
    }
    String before = "";
    for (Facet facet : facets) {
      String head = facet.head().word();
      Styled first =
          Looks.label(String.format(Locale.ROOT, "  %-11s", head.equals(before) ? "" : head));
      lines.addAll(
          terminal.hang(first, Styled.plain(facet.words()).and(claims(facet), Look.LABEL)));
      before = head;
    }
    return lines;
  }

  /** " (Echo 2024-01-10; claims 0a1b2c3d, 4e5f6a7b)". */
  private static String claims(Facet facet) {
    List<String> ids = facet.claims();
    String more = ids.size() > CLAIMS ? " and " + (ids.size() - CLAIMS) + " more" : "";
    return " ("
        + Facets.told(facet)
        + "; "
        + ids.stream().limit(CLAIMS).map(JudgementLines::shortId).collect(Collectors.joining(", "))
        + more
        + ")";
  }
}
