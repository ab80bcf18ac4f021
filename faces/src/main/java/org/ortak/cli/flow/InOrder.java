package org.ortak.cli.flow;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/** Does one kind of work on many items with several workers; results come in the items' order. */
public final class InOrder<T, R> {

  private static final int PER_WORKER = 8;

  private final int workers;
  private final Function<T, R> work;

  /**
   * @param work safe to be called by several threads at once
   */
  public InOrder(int workers, Function<T, R> work) {
    this.workers = workers;
    this.work = work;
  }

  /** Takes the results. */
  public interface Sink<R> {

    void take(R result);

    /** Nothing is ready to be taken: the time to flush. */
    void idle();
  }

  /** Works through all items; what the iterator, the work or the sink throws ends it. */
  public void run(Iterator<T> items, Sink<R> sink) {
    ThreadFactory threads = Thread.ofPlatform().daemon().name("worker-", 1).factory();
    ExecutorService pool = Executors.newFixedThreadPool(workers, threads);
    Feed<T, R> feed = new Feed<>(items, pool, work, new Semaphore(workers * PER_WORKER));
    Thread feeder = Thread.ofPlatform().daemon().name("feeder").start(feed);
    try {
      drain(feed, sink);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } finally {
      feeder.interrupt();
      pool.shutdownNow();
    }
  }

  private static <T, R> void drain(Feed<T, R> feed, Sink<R> sink) throws InterruptedException {
    for (Step<R> step = feed.next(sink); step.result.isPresent(); step = feed.next(sink)) {
      Future<R> result = step.result.get();
      if (!result.isDone()) {
        sink.idle();
      }
      sink.take(value(result));
      feed.room.release();
    }
    if (feed.failure.isPresent()) {
      throw feed.failure.get();
    }
  }

  static <R> R value(Future<R> result) throws InterruptedException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** The next result to wait for, or the end. */
  private record Step<R>(Optional<Future<R>> result) {}

  /** Asks the iterator for items as long as there is room, and gives them to the workers. */
  private static final class Feed<T, R> implements Runnable {

    private final Iterator<T> items;
    private final ExecutorService pool;
    private final Function<T, R> work;
    private final Semaphore room;
    private final BlockingQueue<Step<R>> steps = new LinkedBlockingQueue<>();
    private volatile Optional<RuntimeException> failure = Optional.empty();

    Feed(Iterator<T> items, ExecutorService pool, Function<T, R> work, Semaphore room) {
      this.items = items;
      this.pool = pool;
      this.work = work;
      this.room = room;
    }

    @Override
    public void run() {
      try {
        while (items.hasNext()) {
          room.acquire();
          T item = items.next();
          steps.add(new Step<>(Optional.of(pool.submit(() -> work.apply(item)))));
        }
      } catch (InterruptedException | RejectedExecutionException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        failure = Optional.of(e);
      } finally {
        steps.add(new Step<>(Optional.empty()));
      }
    }

    Step<R> next(Sink<R> sink) throws InterruptedException {
      Step<R> ready = steps.poll();
      if (ready != null) {
        return ready;
      }
      sink.idle();
      return steps.take();
    }
  }
}
