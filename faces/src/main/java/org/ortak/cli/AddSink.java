package org.ortak.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ortak.answer.json.JsonLine;
import org.ortak.cli.flow.Beside;
import org.ortak.cli.flow.InOrder;
import org.ortak.cli.terminal.Messages;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Landing;
import org.ortak.ledger.history.Outcome;

/**
 * Adds entries to the ledger, many in one go, and counts what became of them. While the ledger
 * takes in some, the next are being read.
 */
final class AddSink implements InOrder.Sink<AddWork.Made>, AutoCloseable {

  private static final int TOGETHER = 256;

  private final Beside<List<Entry>, Landed> landing;
  private final Messages messages;
  private final Progress progress;
  private final Count count = new Count();
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final List<Entry> waiting = new ArrayList<>();

  AddSink(Ledger ledger, Messages messages, Clock clock) {
    this.landing = new Beside<>(entries -> new Landed(entries, ledger.add(entries)), this::landed);
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

  private void land() {
    List<Entry> entries = List.copyOf(waiting);
    waiting.clear();
    landing.begin(entries);
  }

  /** Adds what waits; when this returns all is on disk. */
  void finish() {
    if (!waiting.isEmpty()) {
      land();
    }
    landing.await();
  }

  private void landed(Landed landed) {
    landed.entries.forEach(entry -> count.article(entry.claims().size(), entry.unread()));
    landed.landings.forEach(one -> outcomes.merge(one.outcome(), 1, Integer::sum));
  }

  @Override
  public void close() {
    landing.close();
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

  /** Entries with what became of each. */
  private record Landed(List<Entry> entries, List<Landing> landings) {}
}
