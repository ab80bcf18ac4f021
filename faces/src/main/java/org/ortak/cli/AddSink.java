package org.ortak.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ortak.answer.json.JsonLine;
import org.ortak.cli.flow.InOrder;
import org.ortak.cli.terminal.Messages;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Landing;
import org.ortak.ledger.history.Outcome;

/** Adds entries to the ledger, many in one go, and counts what became of them. */
final class AddSink implements InOrder.Sink<AddWork.Made> {

  private static final int TOGETHER = 256;

  private final Ledger ledger;
  private final Messages messages;
  private final Progress progress;
  private final Count count = new Count();
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final List<Entry> waiting = new ArrayList<>();

  AddSink(Ledger ledger, Messages messages, Clock clock) {
    this.ledger = ledger;
    this.messages = messages;
    this.progress = new Progress(messages, clock);
  }

  @Override
  public void take(AddWork.Made made) {
    made.fault()
        .ifPresent(
            fault -> {
              count.fault();
              messages.line(fault);
            });
    made.entry().ifPresent(waiting::add);
    if (waiting.size() >= TOGETHER) {
      land();
    }
    progress.at(count);
  }

  @Override
  public void idle() {}

  /** Adds what waits. */
  void land() {
    if (waiting.isEmpty()) {
      return;
    }
    List<Landing> landings = ledger.add(List.copyOf(waiting));
    waiting.forEach(entry -> count.article(entry.claims().size(), entry.unread()));
    landings.forEach(landing -> outcomes.merge(landing.outcome(), 1, Integer::sum));
    waiting.clear();
  }

  Count count() {
    return count;
  }

  String told() {
    return "new "
        + of(Outcome.ADDED)
        + ", new versions "
        + of(Outcome.NEW_VERSION)
        + ", read anew "
        + of(Outcome.REREAD)
        + ", known "
        + of(Outcome.KNOWN);
  }

  String json() {
    return JsonLine.of(
        out -> {
          for (Outcome outcome : Outcome.values()) {
            out.writeNumberField(outcome.name().toLowerCase(Locale.ROOT), of(outcome));
          }
        });
  }

  private int of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }
}
