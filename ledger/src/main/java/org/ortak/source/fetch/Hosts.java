package org.ortak.source.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one visitor at a time to each host, and none too soon after the one before. */
final class Hosts {

  private final Clock clock;
  private final Waiting waiting;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  Hosts(Clock clock, Waiting waiting) {
    this.clock = clock;
    this.waiting = waiting;
  }

  /** One host's door; held by one visitor at a time. */
  final class Turn implements AutoCloseable {

    private final ReentrantLock door = new ReentrantLock(true);
    private Instant open = Instant.MIN;
    private Duration pause = Duration.ZERO;

    private void enter() throws InterruptedException {
      door.lockInterruptibly();
    }

    /** Waits until the host may be asked again; each visit is followed by a pause. */
    void await(Duration after) throws InterruptedException {
      Instant now = clock.instant();
      if (now.isBefore(open)) {
        waiting.pause(Duration.between(now, open));
      }
      pause = after;
    }

    /** Notes the end of a visit. */
    void visited() {
      open = clock.instant().plus(pause);
    }

    @Override
    public void close() {
      door.unlock();
    }
  }

  /** Enters a host's door, waiting until whoever is inside has left. */
  Turn enter(String host) throws InterruptedException {
    Turn turn = turns.computeIfAbsent(host, name -> new Turn());
    turn.enter();
    return turn;
  }
}
