package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RoundsTest {

  private final List<String> told = new ArrayList<>();
  private final AtomicInteger rounds = new AtomicInteger();

  @Test
  void aFailureIsToldOnceAndTriedAgain() {
    new Rounds(Duration.ofMillis(1), told::add)
        .run(
            () -> {
              if (rounds.incrementAndGet() < 4) {
                throw new IllegalStateException("held by another");
              }
              return true;
            });
    assertThat(rounds).hasValue(4);
    assertThat(told).containsExactly("held by another");
  }

  @Test
  void anInterruptedThreadStops() {
    Thread.currentThread().interrupt();
    new Rounds(Duration.ofHours(1), told::add).run(() -> rounds.incrementAndGet() > 9);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(rounds).hasValue(1);
  }
}
