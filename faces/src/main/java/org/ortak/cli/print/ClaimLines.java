package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.claim.Claim;
import org.ortak.claim.Participant;
import org.ortak.claim.Voice;
import org.ortak.cli.terminal.Columns;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;

/** A claim's fields, one a line: who, where, what, how much, when, who says it. */
final class ClaimLines {

  private static final int LABELS = 12;
  private static final String MARGIN = "    ";

  private final Terminal terminal;

  ClaimLines(Terminal terminal) {
    this.terminal = terminal;
  }

  List<String> lines(Claim claim) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(claim));
    byRole(claim.participants())
        .forEach(
            (role, names) -> field(lines, role, Styled.of(String.join(", ", names), Look.PARTY)));
    field(lines, "where", join(claim.places().stream().map(ClaimWords::place)));
    field(lines, "what", join(claim.what().stream()));
    field(lines, "how much", join(claim.quantities().stream().map(ClaimWords::figure)));
    field(lines, "when", join(claim.when().stream().map(ClaimWords::day)));
    field(lines, "speaker", Styled.plain(claim.speaker().map(ClaimWords::speaker).orElse("")));
    for (Voice voice : claim.voices()) {
      field(lines, voice.stance().word(), Styled.plain(voice(voice)));
    }
    return lines;
  }

  private String headline(Claim claim) {
    String kind = claim.kind().map(one -> one.word()).orElse(claim.type().word());
    Styled head = Styled.plain("  ").and(kind, Look.TITLE);
    if (claim.stage().isPresent()) {
      head = head.and(", ").and(Looks.stage(claim.stage().get()));
    }
    String confidence = String.format(Locale.ROOT, "%.2f", claim.confidence());
    int gap = terminal.width() - Columns.of(head.text()) - confidence.length();
    return terminal.show(head.and(" ".repeat(Math.max(1, gap))).and(Looks.label(confidence)));
  }

  private static Map<String, List<String>> byRole(List<Participant> participants) {
    Map<String, List<String>> byRole = new LinkedHashMap<>();
    for (Participant one : participants) {
      byRole.computeIfAbsent(one.role().word(), role -> new ArrayList<>()).add(one.name());
    }
    return byRole;
  }

  /** Adds a labelled line; nothing where there is nothing to say. */
  void field(List<String> lines, String label, Styled value) {
    if (!value.text().isEmpty()) {
      lines.addAll(terminal.hang(label(label), value));
    }
  }

  private static Styled label(String label) {
    int gap = Math.max(1, LABELS - Columns.of(label));
    return Styled.plain(MARGIN).and(Looks.label(label)).and(" ".repeat(gap));
  }

  private static Styled join(Stream<String> parts) {
    return Styled.plain(parts.collect(Collectors.joining("; ")));
  }

  private static String voice(Voice voice) {
    return ClaimWords.speaker(voice.speaker())
        + voice.condition().map(why -> ": " + why).orElse("");
  }
}
