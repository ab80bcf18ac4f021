package org.ortak.web.page;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import org.ortak.ledger.Ledger;

/** One ledger, opened several times, so that several can ask at once. */
public final class Ledgers implements AutoCloseable {

  private final List<Ledger> all;
  private final BlockingQueue<Ledger> free;

  public Ledgers(List<Ledger> all) {
    this.all = List.copyOf(all);
    this.free = new ArrayBlockingQueue<>(all.size(), true, all);
  }

  /** Asks one that nobody else asks; waits for it. */
  public <T> T ask(Function<Ledger, T> question) {
    Ledger ledger = take();
    try {
      return question.apply(ledger);
    } finally {
      free.add(ledger);
    }
  }

  private Ledger take() {
    try {
      return free.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for the ledger", e);
    }
  }

  @Override
  public void close() {
    all.forEach(Ledger::close);
  }
}
