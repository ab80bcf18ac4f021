package org.ortak.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.answer.json.DifferenceJson;
import org.ortak.answer.judging.Decision;
import org.ortak.answer.judging.JudgementLog;
import org.ortak.answer.versions.Difference;
import org.ortak.answer.versions.Rereading;
import org.ortak.cli.flow.InOrder;
import org.ortak.cli.print.DifferenceLines;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Anchor;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;

/** Tells what documents read anew say otherwise, and takes them into the ledger when asked to. */
final class RereadSink implements InOrder.Sink<Optional<Rereading.Anew>> {

  private static final int TOGETHER = 64;

  private final Ledger ledger;
  private final Output output;
  private final Show show;
  private final DifferenceLines lines;
  private final Set<String> lost = new HashSet<>();
  private final List<Set<String>> judged;
  private final List<Entry> waiting = new ArrayList<>();
  private int read;
  private int known;
  private int otherwise;
  private int appeared;
  private int vanished;
  private int changed;

  /**
   * What to show, and whether to take it.
   *
   * @param limit no more documents than these; 0 for all
   */
  record Show(int limit, boolean json, boolean apply) {}

  RereadSink(Setting setting, Ledger ledger, Output output, Show show) {
    this.ledger = ledger;
    this.output = output;
    this.show = show;
    this.judged = judged(ledger);
    this.lines = new DifferenceLines(Terminal.of(setting.machine()));
  }

  @Override
  public void take(Optional<Rereading.Anew> made) {
    if (made.isEmpty()) {
      known++;
      return;
    }
    Rereading.Anew anew = made.get();
    Difference difference = anew.difference();
    read++;
    waiting.add(anew.entry());
    if (waiting.size() >= TOGETHER) {
      land();
    }
    lost.addAll(anew.lost());
    appeared += difference.appeared().size();
    vanished += difference.vanished().size();
    changed += difference.changed().size();
    if (!difference.isNone()) {
      otherwise++;
      if (show.limit() == 0 || otherwise <= show.limit()) {
        tell(anew.entry().document(), difference);
      }
    }
  }

  private void tell(Document document, Difference difference) {
    if (show.json()) {
      output.line(new DifferenceJson().difference(Optional.empty(), document, difference));
      return;
    }
    output.line(
        document.title().orElse(document.source()) + ": " + DifferenceLines.counts(difference));
    lines.lines(difference).forEach(output::line);
    output.line("");
  }

  @Override
  public void idle() {}

  /** Takes what waits into the ledger, where that was asked for. */
  private void land() {
    if (show.apply() && !waiting.isEmpty()) {
      var unused = ledger.add(List.copyOf(waiting));
    }
    waiting.clear();
  }

  void end() {
    land();
    if (!show.json()) {
      int adrift = (int) judged.stream().filter(one -> !Collections.disjoint(one, lost)).count();
      output.line(told(adrift));
    }
  }

  private String told(int adrift) {
    String all = Count.of(read, "document") + " read anew";
    if (read == 0) {
      return "Nothing to read anew: "
          + Count.of(known, "document")
          + " read by this reader and pack, or told by a table.";
    }
    return all
        + ", "
        + otherwise
        + " otherwise: "
        + Count.of(appeared, "claim")
        + " appeared, "
        + vanished
        + " vanished, "
        + changed
        + " changed; "
        + Count.of(adrift, "judgement")
        + (show.apply()
            ? " adrift now, ortak review shows them. Taken."
            : " would be adrift. Nothing is taken without --apply.");
  }

  /** The claims of each judgement that holds. */
  private static List<Set<String>> judged(Ledger ledger) {
    return new JudgementLog(ledger)
        .decisions(AsOf.latest()).stream()
            .filter(decision -> decision.state() == Decision.State.HOLDS)
            .map(
                decision ->
                    decision.judgement().subject().anchors().stream()
                        .map(Anchor::claimId)
                        .collect(Collectors.toSet()))
            .toList();
  }
}
