package org.ortak.cli;

import java.util.EnumMap;
import java.util.Map;
import org.ortak.answer.json.JsonLine;
import org.ortak.cli.terminal.Messages;
import org.ortak.ledger.history.Outcome;
import org.ortak.source.watch.Progress;
import org.ortak.source.watch.SourceHealth;

/** Counts what the watching brings, and tells it as it goes. Safe to be shared by threads. */
final class WatchCount implements Progress {

  private final Messages messages;
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private int visits;
  private int failures;
  private int fresh;
  private int pages;
  private int claims;

  WatchCount(Messages messages) {
    this.messages = messages;
  }

  @Override
  public synchronized void visited(SourceHealth source, int brought) {
    visits++;
    fresh += brought;
    if (!source.error().isEmpty()) {
      failures++;
      messages.line(source.error());
    }
    show();
  }

  @Override
  public synchronized void page(String url, String outcome) {
    pages++;
    show();
  }

  synchronized void landed(Outcome outcome, int found) {
    outcomes.merge(outcome, 1, Integer::sum);
    claims += found;
  }

  /** Tells of a page that the reader failed on. */
  void fault(String told) {
    messages.line(told);
  }

  private void show() {
    if (messages.showsProgress()) {
      messages.progress(told());
    }
  }

  /** All of it on one line. */
  synchronized String told() {
    return "sources "
        + visits
        + (failures == 0 ? "" : " (" + failures + " failed, told above)")
        + ", new entries "
        + fresh
        + ", pages "
        + pages
        + ", articles new "
        + of(Outcome.ADDED)
        + ", changed "
        + of(Outcome.NEW_VERSION)
        + ", claims "
        + claims;
  }

  /** The same as one JSON object. */
  synchronized String json() {
    return JsonLine.of(
        out -> {
          out.writeNumberField("sources", visits);
          out.writeNumberField("failed", failures);
          out.writeNumberField("entries", fresh);
          out.writeNumberField("pages", pages);
          out.writeNumberField("new", of(Outcome.ADDED));
          out.writeNumberField("changed", of(Outcome.NEW_VERSION));
          out.writeNumberField("claims", claims);
        });
  }

  private int of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }
}
