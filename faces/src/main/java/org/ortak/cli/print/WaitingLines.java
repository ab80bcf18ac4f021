package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ortak.answer.judging.Waiting;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.answer.wording.DateWords;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Table;
import org.ortak.cli.terminal.Terminal;

/** What waits for a judgement, with the evidence side by side. */
public final class WaitingLines {

  private final Terminal terminal;
  private final JudgementLines judgements;

  public WaitingLines(Terminal terminal) {
    this.terminal = terminal;
    this.judgements = new JudgementLines(terminal);
  }

  public List<String> lines(Waiting waiting) {
    return switch (waiting) {
      case Waiting.Likely likely -> likely(likely);
      case Waiting.Names names -> names(names);
      case Waiting.Adrift adrift -> adrift(adrift);
      case Waiting.Dispute dispute -> dispute(dispute);
    };
  }

  private List<String> likely(Waiting.Likely likely) {
    String score = String.format(Locale.ROOT, "One undertaking? %.2f: ", likely.score());
    List<String> lines =
        new ArrayList<>(
            terminal.hang(
                Styled.of(score, Look.TITLE), Styled.plain(String.join(", ", likely.reasons()))));
    Waiting.Side one = likely.one();
    Waiting.Side other = likely.other();
    Table table =
        new Table(
            "",
            JudgementLines.shortId(one.report().id()),
            JudgementLines.shortId(other.report().id()));
    row(table, "told by", outlet(one), outlet(other));
    row(
        table,
        "who",
        ClaimWords.parties(one.report().claim()),
        ClaimWords.parties(other.report().claim()));
    row(
        table,
        "sort",
        ClaimWords.sort(one.report().claim()),
        ClaimWords.sort(other.report().claim()));
    row(table, "details", details(one), details(other));
    row(table, "sentences", quote(one), quote(other));
    row(table, "joined to", joined(one), joined(other));
    lines.addAll(table.lines(terminal));
    return lines;
  }

  private List<String> names(Waiting.Names names) {
    String score = String.format(Locale.ROOT, "One name? %.2f: ", names.score());
    List<String> lines =
        new ArrayList<>(terminal.hang(Styled.of(score, Look.TITLE), Styled.plain(names.reason())));
    Table table = new Table("", names.one().name(), names.other().name());
    row(table, "told in", told(names.one()), told(names.other()));
    row(table, "newest", newest(names.one()), newest(names.other()));
    lines.addAll(table.lines(terminal));
    return lines;
  }

  private static String told(Waiting.Name name) {
    return name.told() + (name.told() == 1 ? " undertaking or fact" : " undertakings and facts");
  }

  private static String newest(Waiting.Name name) {
    return name.newest()
        .map(
            line ->
                DateWords.day(line.day())
                    + " "
                    + line.outlet().orElse(line.title().orElse("unnamed outlet"))
                    + ": “"
                    + String.join(" … ", line.sentences())
                    + "”")
        .orElse("");
  }

  private List<String> adrift(Waiting.Adrift adrift) {
    List<String> lines =
        new ArrayList<>(
            terminal.hang(
                Styled.of("A judgement whose claim is no longer read so", Look.TITLE),
                Styled.plain("")));
    lines.addAll(judgements.decision(adrift.decision()));
    if (adrift.likest().isEmpty()) {
      lines.add("Nothing like it is read in that document now.");
      return lines;
    }
    Waiting.Side side = adrift.likest().get();
    Table table = new Table("", "now read as " + JudgementLines.shortId(side.report().id()));
    table.row(List.of(label("who"), Styled.plain(ClaimWords.parties(side.report().claim()))));
    table.row(List.of(label("sort"), Styled.plain(ClaimWords.sort(side.report().claim()))));
    table.row(List.of(label("details"), Styled.plain(details(side))));
    table.row(List.of(label("sentences"), Styled.plain(quote(side))));
    lines.addAll(table.lines(terminal));
    return lines;
  }

  private List<String> dispute(Waiting.Dispute dispute) {
    List<String> lines =
        new ArrayList<>(
            terminal.hang(
                Styled.of("Two judges disagree; the later holds", Look.TITLE), Styled.plain("")));
    lines.addAll(judgements.decision(dispute.earlier()));
    lines.addAll(judgements.decision(dispute.later()));
    return lines;
  }

  private static void row(Table table, String label, String one, String other) {
    table.row(List.of(label(label), Styled.plain(one), Styled.plain(other)));
  }

  private static Styled label(String label) {
    return Styled.of(label, Look.LABEL);
  }

  private static String outlet(Waiting.Side side) {
    String outlet = side.line().outlet().orElse(side.line().title().orElse("unnamed outlet"));
    return DateWords.day(side.line().day()) + " " + outlet;
  }

  private static String details(Waiting.Side side) {
    return String.join("; ", ClaimWords.details(side.report().claim()));
  }

  private static String quote(Waiting.Side side) {
    return "“" + String.join(" … ", side.line().sentences()) + "”";
  }

  private static String joined(Waiting.Side side) {
    int others = side.undertaking().reports().size() - 1;
    String count = others == 0 ? "no other" : others + (others == 1 ? " other" : " others");
    return count + " · " + ClaimWords.headline(side.undertaking());
  }
}
