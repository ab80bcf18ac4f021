package org.ortak.cli.flow;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does one kind of work on one thing after the other, on a thread of its own, while the caller goes
 * on; no more than one thing is under way.
 */
public final class Beside<T, R> implements AutoCloseable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("beside").factory());
  private final Function<T, R> work;
  private final Consumer<R> sink;
  private Optional<Future<R>> underWay = Optional.empty();

  /**
   * @param sink takes the results, on the caller's thread
   */
  public Beside(Function<T, R> work, Consumer<R> sink) {
    this.work = work;
    this.sink = sink;
  }

  /**
   * Begins with a thing when the one before is done; what the work threw on that is thrown here.
   */
  public void begin(T thing) {
    await();
    underWay = Optional.of(thread.submit(() -> work.apply(thing)));
  }

  /** Waits until nothing is under way. */
  public void await() {
    if (underWay.isEmpty()) {
      return;
    }
    Future<R> result = underWay.get();
    underWay = Optional.empty();
    try {
      sink.accept(InOrder.value(result));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /** Lets what is under way come to its end. */
  @Override
  public void close() {
    thread.close();
  }
}
