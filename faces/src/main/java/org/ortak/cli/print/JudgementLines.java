package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ortak.answer.judging.Decision;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.history.Anchor;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Subject;

/** Judgements, as people read them. */
public final class JudgementLines {

  private static final int SHORT_ID = 8;
  private static final int QUOTE = 120;
  private static final int SECONDS = 19;

  private final Terminal terminal;

  public JudgementLines(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A judgement that was made just now. */
  public List<String> made(Judgement judgement) {
    return terminal.hang(
        Styled.of(shortId(judgement.id()) + "  ", Look.LABEL),
        Styled.of(judgement.verdict().word(), Look.TITLE).and(" ").and(subject(judgement)));
  }

  /** A judgement with who, when, why and what became of it. */
  public List<String> decision(Decision decision) {
    Judgement judgement = decision.judgement();
    List<String> lines = new ArrayList<>(made(judgement));
    String when = judgement.at().toString().substring(0, SECONDS).replace('T', ' ');
    Styled note = Styled.plain(judgement.who() + ", " + when);
    if (!judgement.why().isEmpty()) {
      note = note.and(": " + judgement.why());
    }
    if (decision.state() != Decision.State.HOLDS) {
      note = note.and(" · " + became(decision), Look.WARNING);
    }
    lines.addAll(terminal.hang(Styled.plain("          "), note));
    return lines;
  }

  /** "undone by ada (5c01aa12)". */
  static String became(Decision decision) {
    String by =
        decision.by().stream()
            .map(other -> other.who() + " (" + shortId(other.id()) + ")")
            .collect(Collectors.joining(", "));
    String word =
        decision.state() == Decision.State.ADRIFT
            ? "adrift: the claim is no longer read so"
            : decision.state().word();
    return by.isEmpty() ? word : word + " by " + by;
  }

  static String shortId(String id) {
    return id.substring(0, Math.min(SHORT_ID, id.length()));
  }

  /** What a judgement is about. */
  static String subject(Judgement judgement) {
    return switch (judgement.subject()) {
      case Subject.OfClaim(Anchor anchor) -> anchor(anchor);
      case Subject.OfClaims(Anchor first, Anchor second) ->
          anchor(first) + " and " + anchor(second);
      case Subject.OfField(Anchor anchor, String field, String value) ->
          (value.isEmpty() ? "no " + field : field + " " + value) + " of " + anchor(anchor);
      case Subject.OfNames(String first, String second) -> first + " and " + second;
      case Subject.OfDocument(String document) -> "document " + shortId(document);
      case Subject.OfJudgement(String other) -> "judgement " + shortId(other);
    };
  }

  private static String anchor(Anchor anchor) {
    String parties =
        anchor.parties().stream()
            .map(party -> party.substring(party.indexOf(':') + 1))
            .collect(Collectors.joining(", "));
    return shortId(anchor.claimId())
        + " ("
        + anchor.type().word()
        + ", "
        + parties
        + ": “"
        + shortened(anchor.quote())
        + "”)";
  }

  private static String shortened(String quote) {
    if (quote.length() <= QUOTE) {
      return quote;
    }
    int space = quote.lastIndexOf(' ', QUOTE);
    return quote.substring(0, space > 0 ? space : QUOTE) + " …";
  }
}
