package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ortak.answer.finder.Candidate;
import org.ortak.answer.finder.Proof;
import org.ortak.answer.finder.Reason;
import org.ortak.answer.finder.Shortlist;
import org.ortak.answer.profile.Trade;
import org.ortak.answer.wording.DateWords;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;

/** Candidates with what speaks for and against them. */
public final class ShortlistLines {

  private final Terminal terminal;

  public ShortlistLines(Terminal terminal) {
    this.terminal = terminal;
  }

  public List<String> lines(Shortlist.Found found) {
    List<String> lines = new ArrayList<>();
    lines.add(terminal.show(Styled.of("Partners for " + found.asker().name(), Look.TITLE)));
    found
        .seeks()
        .forEach(
            opening ->
                lines.addAll(terminal.hang(Looks.label("  looks for: "), Styled.plain(opening))));
    int place = 1;
    for (Candidate candidate : found.candidates()) {
      lines.add("");
      lines.add(terminal.show(head(place, candidate)));
      candidate.speaksFor().forEach(reason -> lines.addAll(reason("+ ", Look.RUNNING, reason)));
      candidate.speaksAgainst().forEach(reason -> lines.addAll(reason("- ", Look.OVER, reason)));
      place++;
    }
    return lines;
  }

  private static Styled head(int place, Candidate candidate) {
    String home = candidate.profile().home().map(code -> " (" + code + ")").orElse("");
    return Styled.plain(place + ". ")
        .and(candidate.profile().name() + home, Look.PARTY)
        .and("  " + points(candidate.points()), Look.FIGURE)
        .and("  " + trades(candidate), Look.LABEL);
  }

  private static String trades(Candidate candidate) {
    return candidate.profile().trades().keySet().stream()
        .map(Trade::can)
        .collect(Collectors.joining("; "));
  }

  private List<String> reason(String mark, Look look, Reason reason) {
    List<String> lines = new ArrayList<>();
    Styled words = Styled.of(reason.words(), look).and(" " + points(reason.points()), Look.LABEL);
    lines.addAll(terminal.hang(Styled.plain("   " + mark), words));
    for (Proof proof : reason.proofs()) {
      lines.addAll(
          terminal.hang(
              Styled.plain("     · "),
              Styled.of(origin(proof), Look.LABEL)
                  .and(": “" + String.join(" … ", proof.sentences()) + "”")));
    }
    return lines;
  }

  private static String origin(Proof proof) {
    String outlet = proof.outlet().or(proof::title).orElse("unnamed outlet");
    return DateWords.day(proof.day()) + " " + outlet;
  }

  private static String points(double points) {
    return points == 0 ? "0.00" : String.format(Locale.ROOT, "%+.2f", points);
  }
}
